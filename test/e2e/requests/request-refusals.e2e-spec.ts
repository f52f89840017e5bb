import { RequestBuilder } from '@samraad/requests/testing';
import type { Browser } from '../../support/browser';
import { requestPlace, type RequestPlace } from './request-place';

describe('what the pages of a request refuse', () => {
  let place: RequestPlace;
  const draft = async (more?: Parameters<RequestBuilder['filled']>[0]) => {
    const builder = await RequestBuilder.at(place.portal, place.seeds, {
      unit: 'sj-demo-medicin',
      provider: 'joblife',
    });
    await builder.filled(more);
    return builder;
  };
  const signIn = (email: string): Promise<Browser> => place.portal.signIn(email);

  beforeAll(async () => {
    place = await requestPlace();
  });
  afterAll(() => place.portal.close());

  it.each([
    ['crisis', 'I har brug for en anden slags hjælp', 'krisepsykologordning'],
    ['personal', 'Tilbuddet er for arbejdspladsen, ikke for en enkelt person', 'tillidsrepræsentant'],
  ])('turns %s down kindly and says where to go', async (purpose, heading, where) => {
    const request = await draft();
    const browser = await signIn(request.people.manager.email);
    const sent = await (await browser.get(`/sager/${request.caseId}/kladde/formaal`)).submit({ purpose });
    const page = await sent.follow();
    expect(page.heading()).toBe(heading);
    expect(page.text()).toContain(where);
    expect(page.text()).toContain('Kladden er gemt');
    expect((await browser.get(`/sager/${request.caseId}/kladde`)).text()).toContain('Står i vejen');
    const check = await browser.get(`/sager/${request.caseId}/kladde/gennemse`);
    expect(check.text()).toContain('I kan ikke bede om underskrifter endnu');
    expect(check.text()).not.toContain('Bed om underskrifter');
  });

  it.each([
    ['same_matter', 'I kan ikke gå videre, før påbuddet er efterkommet'],
    ['unknown', 'Find ud af, om der er et påbud'],
  ])('holds a draft whose order is %s, and keeps it', async (answer, heading) => {
    const request = await draft();
    const order = `order-${request.people.unitId}`;
    const topics = `topics-${request.people.unitId}`;
    const browser = await signIn(request.people.representative.email);
    const page = await browser.get(`/sager/${request.caseId}/kladde/paabud`);
    const blocked = await (
      await page.submit({ [order]: answer, [topics]: answer === 'unknown' ? [] : ['061'] })
    ).follow();
    expect(blocked.heading()).toBe(heading);
    expect((await browser.get(`/sager/${request.caseId}/kladde/oensker`)).status).toBe(200);
    const complied = { [order]: 'complied', [topics]: ['061'], [`day-${request.people.unitId}-day`]: '2' };
    const day = { ...complied, [`day-${request.people.unitId}-month`]: '11' };
    const again = await browser.get(`/sager/${request.caseId}/kladde/paabud`);
    const ahead = await again.submit({ ...day, [`day-${request.people.unitId}-year`]: '2027' });
    expect(ahead.errorSummary()).toEqual(['Dagen, påbuddet blev efterkommet, kan ikke ligge i fremtiden.']);
    const freed = await again.submit({ ...day, [`day-${request.people.unitId}-year`]: '2026' });
    expect(freed.location).toBe(`/sager/${request.caseId}/kladde/orientering`);
  });

  it('shows two versions of one part beside each other, and keeps the one that is chosen', async () => {
    const request = await draft();
    const [manager, amr] = [
      await signIn(request.people.manager.email),
      await signIn(request.people.representative.email),
    ];
    const address = `/sager/${request.caseId}/kladde/allerede`;
    const existing = async () => (await manager.get(address)).$('textarea[name=existing]').text();
    const slow = await amr.get(address);
    expect((await (await manager.get(address)).submit({ existing: 'Lederens ord.' })).status).toBe(303);
    const clash = await slow.submit({ existing: 'Mine lange og gode ord.' });
    expect(clash.status).toBe(409);
    expect(clash.$('h2').first().text()).toBe(
      `${request.people.manager.name} har skrevet her, mens du skrev`,
    );
    expect(clash.$('dl.changes').text()).toContain('Mine lange og gode ord.');
    expect(clash.$('dl.changes').text()).toContain('Lederens ord.');
    expect(clash.$('textarea[name=existing]').text()).toBe('Lederens ord.\n\nMine lange og gode ord.');
    expect(await existing()).toBe('Lederens ord.');
    const forms = clash.$(`form[action="${address}"]`);
    expect(forms.length).toBe(3);
    const send = (index: number) => {
      const inputs = clash.$(forms[index]).find('input[type=hidden], textarea').toArray();
      const values = inputs.map((one) => [clash.$(one).attr('name') ?? '', clash.$(one).val()]);
      return amr.post(address, Object.fromEntries(values) as Record<string, string>);
    };
    // Whoever writes once more in between is not overwritten either.
    await (await manager.get(address)).submit({ existing: 'Lederens nye ord.' });
    expect((await send(0)).status).toBe(409);
    await (await manager.get(address)).submit({ existing: 'Lederens ord.' });
    const again = await slow.submit({ existing: 'Mine ord.' });
    const mine = await again.submit({}, { action: address });
    expect([mine.status, mine.location]).toEqual([303, `/sager/${request.caseId}/kladde`]);
    expect(await existing()).toBe('Mine ord.');
  });

  it('saves over a change of another part, and keeps half of a part', async () => {
    const request = await draft();
    const [manager, amr] = [
      await signIn(request.people.manager.email),
      await signIn(request.people.representative.email),
    ];
    const at = (step: string) => `/sager/${request.caseId}/kladde/${step}`;
    const slow = await amr.get(at('oensker'));
    await (await manager.get(at('allerede'))).submit({ existing: 'Lederens ord.' });
    expect((await slow.submit({ wanted: 'Ro på.', coreTask: '' })).status).toBe(303);
    const half = await amr.get(at('oensker'));
    expect([half.$('textarea[name=wanted]').text(), half.$('textarea[name=coreTask]').text()]).toEqual([
      'Ro på.',
      '',
    ]);
    // What the script of the page sends at a pause, and where it goes on from.
    const kept = await (await half.submit({ wanted: 'Ro.', then: 'stay' })).follow();
    expect([kept.$('textarea[name=wanted]').text(), kept.$('[data-autosave]').attr('role')]).toEqual([
      'Ro.',
      'status',
    ]);
    expect(Number(kept.formFields()['version'])).toBe(Number(half.formFields()['version']) + 1);
    expect((await amr.get(at('arbejdspladser'))).$('[data-autosave]').length).toBe(0);
    const order = `order-${request.people.unitId}`;
    expect((await (await amr.get(at('paabud'))).submit({ [order]: 'complied' })).status).toBe(303);
    expect((await amr.get(at('paabud'))).$('input:checked').val()).toBe('complied');
    await (await amr.get(at('temaer'))).submit({ themes: [], themeJustification: '' });
    expect((await amr.get(at('temaer'))).$('input[name=themes]:checked').length).toBe(0);
    const check = await amr.get(at('gennemse'));
    expect(check.text()).toContain('I kan ikke bede om underskrifter endnu');
  });

  it('shows every page again with its errors and what was typed', async () => {
    const request = await draft();
    const browser = await signIn(request.people.manager.email);
    const at = (step: string) => browser.get(`/sager/${request.caseId}/kladde/${step}`);
    const long = await (await at('om')).submit({ title: 'x'.repeat(121), kind: 'help' });
    expect(long.status).toBe(400);
    expect(long.errorSummary()).toEqual([
      '»Titel« må højst fylde 120 tegn. Du har skrevet 121.',
      'Vælg en af mulighederne ved »Rådgivning eller inspiration«.',
    ]);
    expect(long.formFields()['title']).toBe('x'.repeat(121));
    expect(long.title()).toMatch(/^Fejl: /);
    const tries: [string, Record<string, string | string[]>][] = [
      ['arbejdspladser', { unitIds: [] }],
      ['arbejdspladser', { unitIds: ['x'], coordinating: 'x' }],
      ['formaal', { purpose: 'noget' }],
      ['temaer', { themes: ['findes-ikke'] }],
      ['oensker', { coreTask: 'x'.repeat(100_000), wanted: 'y'.repeat(4001) }],
      ['opfoelgning', { followUp: 'y'.repeat(4001) }],
      ['udgangspunkt', { workload: '9' }],
      ['paabud', { [`order-${request.people.unitId}`]: 'maybe' }],
      ['orientering', { informed: ['mette'] }],
      ['underskrivere', { [`management-${request.people.unitId}`]: request.people.informed.personId }],
    ];
    for (const [step, values] of tries) {
      const page = await (await at(step)).submit(values);
      expect([step, page.status, page.errorSummary().length > 0]).toEqual([step, 400, true]);
    }
    expect((await at('findes-ikke')).status).toBe(404);
  });

  it('lets a workplace join and asks both sides of it', async () => {
    const request = await draft();
    const browser = await signIn(request.people.manager.email);
    const page = await browser.get(`/sager/${request.caseId}/kladde/arbejdspladser`);
    const joined = await page.submit({ add: place.unitId, then: 'again' });
    const again = await joined.follow();
    expect([again.formFields()['unitIds']].flat()).toContain(place.unitId);
    const signers = await browser.get(`/sager/${request.caseId}/kladde/underskrivere`);
    expect(signers.text()).toContain('Medarbejdere, Akutmodtagelsen');
    const away = await again.submit({ unitIds: [place.unitId], coordinating: place.unitId });
    expect(away.errorSummary()).toEqual(['Du kan ikke fjerne din egen arbejdsplads fra henvendelsen.']);
  });

  it('finds a workplace by part of its name, and saves nothing by it', async () => {
    const request = await draft();
    const browser = await signIn(request.people.manager.email);
    const page = await browser.get(`/sager/${request.caseId}/kladde/arbejdspladser`);
    const offered = (one: typeof page) =>
      one
        .$('select[name=add] option')
        .toArray()
        .map((option) => one.$(option).text());
    const all = offered(page);
    // Enter sends the form by its first button, which is not the one that finds.
    const buttons: readonly Record<string, string>[] = [{ do: 'find' }, {}];
    for (const button of buttons) {
      const found = await page.submit({ find: 'AKUTMODT', ...button });
      expect(found.status).toBe(200);
      expect(offered(found).length).toBeLessThan(all.length);
      expect(
        offered(found)
          .slice(1)
          .every((text) => /akutmodtagelse/i.test(text)),
      ).toBe(true);
      expect(offered(found).slice(1)).not.toEqual([]);
      // What has been found is not looked for again: the form goes on.
      expect((await found.submit()).status).toBe(303);
    }
    const none = await page.submit({ find: 'x'.repeat(1_000), do: 'find' });
    expect([none.status, offered(none)]).toEqual([200, ['Ingen']]);
  });

  it('warns before a change voids signatures, then opens the draft', async () => {
    const request = await draft();
    await request.asked();
    await request.sign(request.people.manager);
    const amr = await signIn(request.people.representative.email);
    const page = await amr.get(`/sager/${request.caseId}/kladde/allerede`);
    expect(page.text()).toContain('falder alle underskrifter bort');
    await page.submit({ existing: 'Noget nyt.' });
    const sign = await amr.get(`/sager/${request.caseId}/underskriv`);
    expect(sign.location).toBe(`/sager/${request.caseId}/kladde`);
  });

  it('refuses to sign a text that has changed since, keeping nothing half done', async () => {
    const request = await draft();
    await request.asked();
    const manager = await signIn(request.people.manager.email);
    const sign = await manager.get(`/sager/${request.caseId}/underskriv`);
    const changed = await sign.submit({ read: 'ja', hash: 'f'.repeat(64) });
    expect(changed.status).toBe(409);
    expect(changed.text()).toContain('Indholdet er ændret');
  });

  it('takes a no with its reason, and passes a signature on', async () => {
    const request = await draft();
    await request.asked();
    const { unitId } = request.people;
    const deputy = await place.portal.person({ name: 'Tine Vang', roles: [{ role: 'tr', unitId }] });
    const amr = await signIn(request.people.representative.email);
    const to = await amr.get(`/sager/${request.caseId}/underskriv/send-videre`);
    expect(to.text()).toContain('Tine Vang');
    expect(to.text()).not.toContain(request.people.manager.name);
    expect((await to.submit({})).status).toBe(400);
    expect((await to.submit({ toPersonId: deputy.personId })).status).toBe(303);
    const gone = await amr.get(`/sager/${request.caseId}/underskriv/nej`);
    expect(gone.location).toBe(`/sager/${request.caseId}/underskriv`);
    const tr = await signIn(deputy.email);
    const no = await tr.get(`/sager/${request.caseId}/underskriv/nej`);
    expect((await no.submit({ reason: '' })).errorSummary()).toEqual([
      'Udfyld feltet »Hvorfor vil du ikke skrive under?«.',
    ]);
    expect((await no.submit({ reason: 'Vi har ikke talt om det.' })).location).toBe(
      `/sager/${request.caseId}/kladde`,
    );
  });

  it('does not exist for another workplace, and is not for the provider to write', async () => {
    const request = await draft();
    await request.sent();
    const paths = ['kladde', 'kladde/om', 'kladde/gennemse', 'underskriv', 'udbyder', 'traek-tilbage'];
    const stranger = await signIn(place.mette.email);
    const provider = await signIn(request.people.coordinator.email);
    const nobody = place.portal.browser();
    for (const path of paths) {
      const address = `/sager/${request.caseId}/${path}`;
      expect([path, (await stranger.get(address)).status]).toEqual([path, 404]);
      expect([path, (await provider.get(address)).status]).toEqual([path, 403]);
      expect((await nobody.get(address)).location).toContain('/log-ind');
    }
    expect((await provider.get('/sager/ny')).status).toBe(403);
    expect((await stranger.get('/paategninger')).status).toBe(403);
  });

  it('does a double click once', async () => {
    const start = await (await signIn(place.mette.email)).get('/sager/ny');
    const [first, second] = [await start.submit(), await start.submit()];
    expect(second.location).toBe(first.location);
  });
});
