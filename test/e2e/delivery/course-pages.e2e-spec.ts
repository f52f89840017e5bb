import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';
import { validateInvoice } from '../../support/e-invoice/e-invoice-rules';

describe('the pages of a course', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const at = (path: string) => `/sager/${course.caseId}${path}`;
  const heldOn = { 'heldOn-day': '20', 'heldOn-month': '11', 'heldOn-year': '2026' };
  const counts = { attendedManagement: '2', attendedEmployees: '18' };

  beforeAll(async () => {
    stand = await openCoursePortal();
  });
  beforeEach(async () => {
    course = await stand.course();
  });
  afterAll(() => stand.portal.close());

  it('goes from the plan over report and attestation to the paid invoice', async () => {
    const provider = await signIn(course.people.coordinator);
    const plan = await provider.get(at('/forloeb'));
    expect([plan.status, plan.heading()]).toEqual([200, 'Forløbet']);
    expect(plan.text()).toContain('Hold den næste aktivitet i planen');
    const activity = at(`/forloeb/${await course.activityId()}/meld-holdt`);
    const reported = await (await provider.get(activity)).submit({ ...heldOn, ...counts, note: 'God dag.' });
    expect(reported.location).toBe(at('/forloeb'));
    expect((await reported.follow()).text()).toContain('2 fra ledelsen, 18 medarbejdere');
    const report = await provider.get(at('/meld-leveret'));
    await report.submit({ finalAmount: '40.000', summary: 'Holdt som aftalt.' });

    const manager = await signIn(course.people.manager);
    const asked = await manager.get(at('/attester'));
    // It is done here: no button leads where one already is.
    expect(asked.$('.turn-action')).toHaveLength(0);
    expect(asked.text()).toContain('Jeg attesterer, at det aftalte er leveret for 40.000 kr.');
    expect((await asked.submit()).location).toBe(at('/attester'));
    const waiting = await manager.get(at('/attester'));
    expect(waiting.text()).toContain(
      'Medarbejdersiden kan gøre indsigelse mod attestationen senest fredag den 27. november',
    );
    const employee = await signIn(course.people.representative);
    const choice = await employee.get(at('/attester'));
    expect(choice.text()).toContain('Gør indsigelse');
    await choice.submit({}, { action: at('/attester') });
    expect((await employee.get(at('/attester'))).text()).toContain('Attestationen gælder');

    const bill = await provider.get(at('/regning'));
    expect((await bill.submit({ number: 'F-1', amount: '40.000' })).location).toBe(at('/regning'));
    const central = await signIn(stand.central);
    expect((await central.get('/')).location).toBe('/frister');
    expect((await central.get('/frister')).text()).toContain('40.000 kr.');
    const list = await central.get('/regninger');
    expect(list.text()).toContain('1 regning på 40.000 kr. skal betales.');
    expect(list.text()).not.toContain('sammenlægningen');
    const approver = await signIn(stand.approver);
    const approve = list.links().find(({ text }) => text.startsWith('Godkend'))?.href ?? '';
    expect((await (await approver.get(approve)).submit()).location).toBe('/regninger');
    const waits = await approver.get('/regninger');
    expect(waits.text()).toContain('Godkendt, til betaling');
    expect(waits.text()).not.toContain('Markér betalt');
    const pay =
      (await central.get('/regninger')).links().find(({ text }) => text.startsWith('Markér betalt'))?.href ??
      '';
    expect((await approver.get(pay)).text()).toContain('Nu er det den anden centrale side, der betaler');
    const confirm = await central.get(pay);
    expect(confirm.text()).toContain('stemmer');
    expect((await confirm.submit()).location).toBe('/regninger');
    expect((await central.get(pay)).text()).toContain('af Lis Berg');
    expect((await central.get('/regninger')).text()).toContain('Ingen regninger skal betales');
    const file = await central.get('/regninger.csv');
    expect(file.header('content-type')).toContain('text/csv');
    expect(file.html).toContain('F-1;Joblife;');
    expect(file.html).toContain('45000,00;40000,00;40000,00;Betalt');
  });

  it('keeps what was typed and says what is wrong', async () => {
    const provider = await signIn(course.people.coordinator);
    const activity = at(`/forloeb/${await course.activityId()}/meld-holdt`);
    const empty = await (await provider.get(activity)).submit({});
    expect(empty.status).toBe(400);
    expect(empty.errorSummary()).toHaveLength(3);
    const early = await (
      await provider.get(activity)
    ).submit({ ...heldOn, 'heldOn-day': '19', ...counts, note: 'Gemt' });
    expect(early.errorSummary()).toEqual([
      'Ingen aktivitet kan være holdt, før alle havde skrevet under på kontrakten.',
    ]);
    expect(early.formFields()['note']).toBe('Gemt');
    const ahead = await (await provider.get(activity)).submit({ ...heldOn, 'heldOn-day': '21', ...counts });
    expect(ahead.errorSummary()).toEqual(['En aktivitet kan først meldes holdt, når dagen er kommet.']);
    await course.reported(today);
    const dear = await (
      await provider.get(at('/meld-leveret'))
    ).submit({ finalAmount: '45.000,01', summary: 'x' });
    expect(dear.errorSummary()[0]).toContain('ikke være højere end kontraktens pris');
  });

  it('moves and cancels, but never the follow-up talk', async () => {
    const provider = await signIn(course.people.coordinator);
    const seminar = at(`/forloeb/${await course.activityId()}`);
    const page = await provider.get(`${seminar}/ret`);
    const day = { 'plannedOn-day': '2', 'plannedOn-month': '12', 'plannedOn-year': '2026' };
    const early = { ...day, 'plannedOn-month': '11' };
    expect((await page.submit(early, { action: `${seminar}/flyt` })).errorSummary()).toEqual([
      'Vælg en dag fra i dag og frem.',
    ]);
    await page.submit(day, { action: `${seminar}/flyt` });
    expect((await provider.get(at('/forloeb'))).text()).toContain('planlagt 2. dec. 2026');
    await page.submit({ reason: 'Underviseren er syg.' }, { action: `${seminar}/aflys` });
    expect((await provider.get(at('/forloeb'))).text()).toContain('Underviseren er syg.');
    const talk = at(`/forloeb/${await course.activityId('follow-up-talk')}`);
    expect((await provider.get(`${talk}/ret`)).text()).toContain('til den er holdt eller aflyst');
  });

  it('lets the other side object, and the parties end it', async () => {
    await course.delivered(today);
    await course.attest('manager');
    const employee = await signIn(course.people.representative);
    const page = await employee.get(at('/attester'));
    const empty = await page.submit({ reason: '' }, { action: at('/attester/indsigelse') });
    expect(empty.status).toBe(400);
    await page.submit({ reason: 'Sidste møde mangler.' }, { action: at('/attester/indsigelse') });
    const manager = await signIn(course.people.manager);
    const disputed = await manager.get(at('/attester'));
    expect(disputed.text()).toContain('Sidste møde mangler.');
    const provider = await signIn(course.people.coordinator);
    expect((await provider.get(at('/forloeb'))).text()).toContain(
      'De lokale parter skal finde en løsning på indsigelsen',
    );
    expect((await provider.get(at('/regning'))).text()).toContain('når attestationen gælder');
    const back = { action: at('/attester/tag-tilbage') };
    await disputed.submit({ resolution: 'De har ret.' }, back);
    expect((await manager.get(at('/attester'))).text()).toContain('at udbyderen har leveret');
    expect((await provider.get(at('/meld-leveret'))).heading()).toBe('Ret den endelige melding');
  });

  it('lets a side say what is missing, where the provider then puts it right', async () => {
    await course.delivered(today);
    const employee = await signIn(course.people.representative);
    const page = await employee.get(at('/attester'));
    const no = { action: at('/attester/ikke-leveret') };
    const empty = await page.submit({ missing: '' }, no);
    expect(empty.status).toBe(400);
    expect(empty.html).toContain('<details class="details" open>');
    await page.submit({ missing: 'Sidste møde mangler.' }, no);
    const said = await employee.get(at('/attester'));
    expect(said.text()).toContain('svarede, at det aftalte ikke er leveret');
    expect(said.text()).toContain('Joblife skal rette det, der mangler, og melde leveret igen');
    expect(said.text()).not.toContain('Ja, attestér');
    const provider = await signIn(course.people.coordinator);
    const again = await provider.get(at('/meld-leveret'));
    expect(again.heading()).toBe('Meld forløbet leveret igen');
    expect(again.text()).toContain('(medarbejdersiden) svarede 20. nov. 2026, at der mangler noget');
    expect(again.text()).toContain('»Sidste møde mangler.«');
    await again.submit({ summary: 'Mødet er holdt i dag.' });
    const answered = await employee.get(at('/attester'));
    expect(answered.text()).toContain('Det manglede før');
    expect(answered.text()).toContain('Ja, attestér');
  });

  it('refuses an invoice for more than is earned, and a number used before', async () => {
    await course.earned(today);
    const provider = await signIn(course.people.coordinator);
    const page = await provider.get(at('/regning'));
    const more = await page.submit({ number: 'F-2', amount: '45.001' });
    expect(more.errorSummary()[0]).toContain('større end de 45.000 kr.');
    await page.submit({ number: 'F-2', amount: '10.000' });
    const again = await (await provider.get(at('/regning'))).submit({ number: 'F-2', amount: '10.000' });
    expect(again.errorSummary()).toEqual([
      'I har allerede brugt det nummer på en regning eller en kreditnota.',
    ]);
    const credit = { action: at('/regning/krediter') };
    const open = await provider.get(at('/regning'));
    await open.submit({ reason: 'Forkert bilag.' }, credit);
    expect((await provider.get(at('/regning'))).text()).toContain('Krediteret');
  });

  it('gives an invoice and its credit note as paper and as a file that keeps the rules of e-invoices', async () => {
    await course.earned(today);
    const provider = await signIn(course.people.coordinator);
    const central = await signIn(stand.central);
    await (await provider.get(at('/regning'))).submit({ number: 'F-77', amount: '30.000' });
    expect((await provider.get(at('/regning'))).text()).toContain('Skriv, hvem der sender regningerne');
    const sender = { name: 'Joblife', cvr: '10000018', street: 'Vej 1', postalCode: '2100', city: 'Byen' };
    const form = await provider.get('/regninger/afsender');
    const wrong = await form.submit({ ...sender, iban: '0040 0440116243', vat: 'standard' });
    expect(wrong.errorSummary()[0]).toContain('CVR-nummeret passer ikke');
    expect(wrong.formFields()).toMatchObject({ name: 'Joblife', iban: '0040 0440116243' });
    const right = { ...sender, cvr: '10000017', iban: '0040 0440116243', vat: 'standard' };
    expect((await form.submit(right)).location).toBe('/regninger');
    const receiver = { ...sender, name: 'Centrale', cvr: '10000009', gln: '5790000000013' };
    const buyer = await central.get('/regninger/modtager');
    expect((await buyer.submit(receiver)).errorSummary()[0]).toContain('EAN-nummeret passer ikke');
    await buyer.submit({ ...receiver, gln: '5790000000012' });
    expect((await provider.get('/regninger/modtager')).status).toBe(403);
    expect((await central.get('/regninger/afsender')).status).toBe(403);

    const credit = { action: at('/regning/krediter') };
    const open = await provider.get(at('/regning'));
    const more = await open.submit({ credited: '30.001', noteNumber: '', reason: 'Forkert.' }, credit);
    expect(more.errorSummary()[0]).toContain('større end de 30.000 kr., der er åbne');
    await open.submit({ credited: '10.000,50', noteNumber: 'K-9', reason: 'Et møde kortere.' }, credit);
    const page = await central.get(at('/regning'));
    expect(page.text()).toContain('heraf åbent 19.999,50 kr.');
    expect(page.text()).toContain('Et møde kortere.');
    const files = page.links().filter(({ href }) => /\.(pdf|xml)$/.test(href));
    expect(files.map(({ text }) => text)).toEqual([
      'F-77 som PDF',
      'F-77 som e-faktura',
      'K-9 som PDF',
      'K-9 som e-faktura',
    ]);
    for (const { href } of files.filter(({ href: to }) => to.endsWith('.xml'))) {
      const { html } = await central.get(href);
      expect(validateInvoice(html).broken).toEqual([]);
      expect((await (await signIn(stand.other)).get(href)).status).toBe(404);
    }
    const invoiceId = files[0]?.href.split('/')[2] ?? '';
    const api = await stand.portal.api(stand.central.email);
    const ubl = await api.get(`/invoices/${invoiceId}/ubl`);
    expect(ubl.headers['content-type']).toMatch(/^application\/xml/);
    const pdf = await api.get(`/invoices/${invoiceId}/pdf`);
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    const notes = await api.get(`/invoices/${invoiceId}/credits`);
    expect(notes.body).toMatchObject({ total: 1, items: [{ number: 'K-9', amount: '1000050' }] });
    expect((await api.get(`/invoices/${invoiceId}`)).body).toMatchObject({
      ...{ state: 'sent', credited: '1000050', open: '1999950' },
    });
  });

  it('is closed to others: another provider, central parties, the informed', async () => {
    await course.delivered(today);
    const other = await signIn(stand.other);
    const central = await signIn(stand.central);
    const manager = await signIn(course.people.manager);
    for (const path of ['/forloeb', '/attester', '/meld-leveret', '/regning']) {
      expect({ path, status: (await other.get(at(path))).status }).toEqual({ path, status: 404 });
    }
    for (const path of ['/forloeb', '/attester', '/meld-leveret']) {
      expect({ path, status: (await central.get(at(path))).status }).toEqual({ path, status: 403 });
    }
    expect((await manager.get(at('/meld-leveret'))).status).toBe(403);
    expect((await manager.get('/rammer')).status).toBe(403);
    expect((await other.get('/rammer')).status).toBe(403);
    const mine = await stand.course();
    const wrong = `/sager/${course.caseId}/forloeb/${await mine.activityId()}/meld-holdt`;
    const provider = await signIn(course.people.coordinator);
    expect((await provider.get(wrong)).status).toBe(404);
  });

  it('shows a provider its own frame, and the central parties all of a round', async () => {
    await course.earned(today);
    const provider = await signIn(course.people.coordinator);
    const own = await provider.get('/rammer/min');
    expect(own.status).toBe(200);
    expect(own.text()).toContain('Kan faktureres nu');
    expect(own.text()).not.toContain('kr..');
    expect(own.text()).toContain('Levering attesteret');
    expect((await provider.get('/rammer/min.csv')).html).toContain(
      'Levering attesteret;Aftalt;Leveret;45000,00',
    );
    const central = await signIn(stand.central);
    const all = await central.get('/rammer');
    expect(all.heading()).toContain('Rammerne i ');
    expect(all.text()).toContain('Holder fristerne?');
    expect(all.text()).toContain('I alt');
    expect(all.text()).not.toContain('kr..');
    const frame = all.links().find(({ text }) => text.startsWith('Se bevægelserne: Joblife'))?.href ?? '';
    expect((await central.get(frame)).heading()).toBe('Joblife');
    expect((await central.get('/rammer?runde=ok-18')).text()).toContain(
      'Rammerne i denne runde er ikke oplyst',
    );
    expect((await central.get('/rammer?runde=findes-ikke')).status).toBe(404);
    expect((await central.get('/rammer.csv')).html).toContain('I alt;');
  });
});
