import { accountKinds, FrameReader } from '@samraad/budget';
import { contractInParts } from '@samraad/contracts/testing';
import { Attest, DeliveryReader, ReportActivity } from '@samraad/delivery';
import type { DeliveryBuilder } from '@samraad/delivery/testing';
import { Database, formatMoney } from '@samraad/platform';
import type { Page } from '../../support/page';
import { type CoursePortal, openCoursePortal, today } from './course-on-portal';

const stages = ['paid', 'invoiced', 'earned', 'bound', 'held', 'free'] as const;
type Stages = Readonly<Record<(typeof stages)[number], bigint>>;

describe('money, wherever it is read', () => {
  let stand: CoursePortal;
  let course: DeliveryBuilder;
  let other: DeliveryBuilder;
  const signIn = (who: { email: string }) => stand.portal.signIn(who.email);
  const db = () => stand.portal.get(Database);
  const cells = (page: Page, row: string) =>
    page
      .$('tr')
      .toArray()
      .filter((tr) => page.$(tr).find('th').first().text().trim().startsWith(row))
      .filter((tr) => page.$(tr).find('td').length >= stages.length)
      .flatMap((tr) =>
        page
          .$(tr)
          .find('td')
          .toArray()
          .map((td) => page.$(td).text().trim()),
      );
  /** What the entries say, added up by the database alone. */
  const ledger = async (frameId: string): Promise<Stages & { granted: bigint }> => {
    const rows = await db().query<{ kind: string; sum: string }>(
      `SELECT a.kind, coalesce(sum(e.amount), 0)::text AS sum FROM ledger_account a
       LEFT JOIN ledger_entry e ON e.account_id = a.id WHERE a.frame_id = $1 GROUP BY a.kind`,
      [frameId],
    );
    const found = rows.map(({ kind, sum }) => [kind, BigInt(sum)]);
    return Object.fromEntries(found) as Stages & { granted: bigint };
  };

  beforeAll(async () => {
    stand = await openCoursePortal();
    course = await stand.course();
    await course.earned(today);
    other = await stand.course();
  });
  afterAll(() => stand.portal.close());

  it('is the sum of the ledger’s entries on every page, and in the API', async () => {
    const frames = await stand.portal.get(FrameReader).all(db());
    const frame = frames.find(({ earned }) => earned > 0n) ?? frames[0];
    const frameId = frame?.frameId ?? '';
    const said = await ledger(frameId);
    const words = stages.map((stage) => formatMoney(said[stage]));
    const [central, provider, auditor] = [
      await signIn(stand.central),
      await signIn(course.people.coordinator),
      await signIn(await stand.portal.person({ roles: [{ role: 'auditor' }] })),
    ];
    expect(cells(await central.get('/rammer'), 'Joblife').slice(-6)).toEqual(words);
    for (const page of [await central.get(`/rammer/${frameId}`), await provider.get('/rammer/min')]) {
      const figures = page.$('.money-figures').first().find('dd').toArray();
      expect(figures.map((dd) => page.$(dd).text())).toEqual(words);
      expect(cells(page, 'I alt').slice(-6)).toEqual(words);
    }
    const traced = await auditor.get('/revision/penge');
    expect(cells(traced, 'Joblife').slice(-6)).toEqual(words);
    // And each of them is what the postings behind it come to.
    for (const stage of stages) {
      const behind = await auditor.get(`/revision/penge?ramme=${frameId}&konto=${stage}`);
      expect([stage, behind.$('.page').text()]).toEqual([
        stage,
        expect.stringContaining(` ${formatMoney(said[stage])} ved udgangen af`),
      ]);
    }
    expect(accountKinds.reduce((sum, kind) => sum + said[kind], 0n)).toBe(0n);
  });

  it('is followed down to a posting and the acts behind it, as of any day, and never by another provider', async () => {
    const auditor = await signIn(await stand.portal.person({ roles: [{ role: 'auditor' }] }));
    const [row] = await db().query<{ id: string; contract: string; frame: string }>(
      `SELECT id::text, contract_id AS contract, frame_id AS frame FROM ledger_posting WHERE kind = 'bind' AND case_id = $1`,
      [course.caseId],
    );
    const { id = '', contract = '', frame = '' } = row ?? {};
    const entries = await auditor.get(`/revision/penge?kontrakt=${contract}&konto=bound`);
    expect(entries.links().map(({ href }) => href)).toContain(`/revision/penge/${id}`);
    const posting = await auditor.get(`/revision/penge/${id}`);
    expect(posting.text()).toContain('Kontrakt underskrevet');
    expect(posting.text()).toContain('skrev under på kontrakten for');
    const central = await signIn(stand.central);
    expect((await central.get(`/revision/penge/${id}`)).text()).toContain('sagens egne');
    const before = await auditor.get(`/revision/penge?ramme=${frame}&konto=held&paa=2026-01-01`);
    expect(before.text()).toMatch(/\b0 posteringer giver tilsammen 0.kr\. ved/);
    const file = await auditor.get(`/revision/penge.csv?kontrakt=${contract}`);
    expect(file.html).toContain(`${id};2026-`);
    for (const wrong of ['/revision/penge/999999999', '/revision/penge/x', '/revision/penge?ramme=x'])
      expect([wrong, (await auditor.get(wrong)).status]).toEqual([wrong, 404]);
    const provider = await signIn(course.people.coordinator);
    expect((await provider.get('/revision/penge')).status).toBe(403);
    const own = await provider.get(`/rammer/kontrakter/${contract}`);
    expect(own.text()).toContain('Endeligt beløb');
    const stranger = await signIn(stand.other);
    expect((await stranger.get(`/rammer/kontrakter/${contract}`)).status).toBe(404);
    expect((await (await signIn(other.people.manager)).get(`/rammer/kontrakter/${contract}`)).status).toBe(
      403,
    );
  });

  it('is listed, narrowed, ordered and searched in the address, and shown beside contract and attestation', async () => {
    const [provider, central] = [await signIn(course.people.coordinator), await signIn(stand.central)];
    const page = await provider.get(`/sager/${course.caseId}/regning`);
    const billed = await (await page.submit({ number: 'M-1', amount: '40.000' })).follow();
    expect(billed.text()).not.toContain('Posteringerne bag');
    expect(billed.text()).toContain('5.000 kr. er attesteret og ikke faktureret.');
    const numbers = async (query: string, who = central) => {
      const list = await who.get(`/regninger${query}`);
      const rows = list.$('.list-table tbody th').toArray();
      return rows.map((th) => list.$(th).find('.cell-text, .cell-link').first().text());
    };
    expect(await numbers('?vis=til-godkendelse&orden=forfald')).toEqual(['M-1']);
    expect(await numbers('?q=m-1', provider)).toEqual(['M-1']);
    for (const none of ['?vis=til-betaling', '?vis=forfaldne', '?vis=betalte', '?q=findes-ikke'])
      expect([none, await numbers(none)]).toEqual([none, []]);
    const late = await central.get('/regninger?vis=forfaldne&q=M-1');
    expect(late.text()).toContain('Ingen regninger passer til det, du har valgt.');
    const joblife = late.$('select[name=udbyder] option:contains(Joblife)').attr('value') ?? '';
    expect(await numbers(`?udbyder=${joblife}`)).toEqual(['M-1']);
    // A provider asks for another's in vain.
    expect(await numbers(`?udbyder=${joblife}`, await signIn(stand.other))).toEqual([]);
    expect((await central.get('/regninger.csv?vis=forfaldne')).html).not.toContain('M-1;');
    expect((await central.get('/regninger.csv?q=M-1')).html).toContain('M-1;Joblife;');

    const links = (await central.get('/regninger')).links();
    const approve = await (
      await signIn(stand.approver)
    ).get(links.find(({ text }) => text === 'Godkend: M-1')?.href ?? '');
    expect(approve.text()).toContain('40.000 kr. er faktureret og ikke betalt.');
    const behind = approve.links().find(({ text }) => text.startsWith('Posteringerne bag'))?.href ?? '';
    expect((await central.get(behind)).$('tbody tr').length).toBe(2);
    const auditor = await signIn(await stand.portal.person({ roles: [{ role: 'auditor' }] }));
    expect((await auditor.get('/regninger')).links().find(({ text }) => text === 'M-1')?.href).toBe(behind);
  });

  it('of a milestone is reported, attested and billed on its own pages, and drawn by itself', async () => {
    const { portal } = stand;
    const contract = await stand.inDialogue();
    const parts = [
      { title: 'Kortlægning', amount: '2000000' },
      { title: 'Forløb', amount: '2500000' },
    ];
    await contract.signed(contractInParts({ first: today, last: '2027-02-01' }, parts));
    const { manager, representative, coordinator } = contract.request.people;
    const at = (rest: string) => `/sager/${contract.caseId}${rest}`;
    const provider = await signIn(coordinator);
    const view = await portal.get(DeliveryReader).ofCase(db(), contract.caseId);
    const activityId = view?.activities.find(({ title }) => title === 'Kortlægning')?.id ?? '';
    const held = { heldOn: today, attendedManagement: 1, attendedEmployees: 9, note: null };
    await contract.asProvider((tx) => portal.get(ReportActivity).execute(tx, { activityId, ...held }));
    const report = await provider.get(at('/delmaal/1'));
    expect(report.status).toBe(200);
    expect((await report.submit({ summary: 'Alle er talt med.' })).location).toBe(at('/forloeb'));
    expect((await provider.get(at('/delmaal/3'))).status).toBe(404);
    for (const who of [manager, representative])
      await portal.uow.run(who.actor, (tx) =>
        portal.get(Attest).execute(tx, { caseId: contract.caseId, milestone: 1 }),
      );
    const bill = await provider.get(at('/regning'));
    const billed = await (await bill.submit({ number: 'D-1', amount: '15.000' })).follow();
    for (const page of [billed, await (await signIn(stand.central)).get(at('/regning'))]) {
      const text = page.text();
      const [first = '', second = ''] = text.slice(text.indexOf('1. Kortlægning')).split('2. Forløb');
      expect(first).toContain('5.000 kr. er attesteret og ikke faktureret.');
      expect(first).toContain('15.000 kr. er faktureret og ikke betalt.');
      expect(second).toContain('Intet er attesteret endnu.');
    }
  });

  it('that is not paid in time says so in words, and is on the list of those', async () => {
    await stand.portal.setTime('2027-01-02T09:00:00Z');
    const late = await (await signIn(stand.central)).get('/regninger?vis=forfaldne');
    expect(late.$('.list-table tbody tr').length).toBe(2);
    expect(late.text()).toContain('13 dage over fristen');
  });
});
