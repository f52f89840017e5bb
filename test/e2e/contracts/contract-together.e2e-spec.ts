import type { ContractBuilder } from '@samraad/contracts/testing';
import type { Browser } from '../../support/browser';
import { contractPlace, type ContractPlace, written } from './contract-place';

describe('a contract written together, through the pages', () => {
  let place: ContractPlace;
  let contract: ContractBuilder;
  let karin: Browser;
  let mette: Browser;
  let jonas: Browser;
  const at = (path = '') => `/sager/${contract.caseId}/kontrakt${path}`;

  beforeAll(async () => {
    place = await contractPlace();
    contract = await place.inDialogue();
    await contract.written(written());
    const { coordinator, manager, representative } = contract.request.people;
    karin = await place.portal.signIn(coordinator.email);
    mette = await place.portal.signIn(manager.email);
    jonas = await place.portal.signIn(representative.email);
  });
  afterAll(() => place.portal.close());

  it('is given to the parties, who write on it without the provider’s figures', async () => {
    expect((await mette.get(at('/skriv'))).location).toBe(at());
    const given = await (await karin.get(at())).submit({}, { action: at('/giv-videre') });
    expect([given.status, given.location]).toEqual([303, at()]);
    expect((await given.follow()).text()).toContain('Akutmodtagelsen har udkastet og kan rette i det.');
    expect((await karin.get(at('/skriv'))).location).toBe(at());
    const page = await mette.get(at('/skriv'));
    expect(page.status).toBe(200);
    expect(page.text()).not.toMatch(/Fri nu|Jeres ramme/);
    const saved = await page.submit({ scope: 'To formøder.', do: 'save' });
    expect(saved.location).toBe(`${at('/skriv')}?gemt=ja`);
    const shown = (await karin.get(at())).text();
    expect(shown).toMatch(/To formøder\..*Sidst skrevet af Mette Holm, ledelsessiden/s);
    expect(shown).toContain('Sidst skrevet af Karin Dal, Joblife');
  });

  it('loses nothing of who comes too late: what stands is shown beside it, and saved over when they mean it', async () => {
    const late = await jonas.get(at('/skriv'));
    await (await mette.get(at('/skriv'))).submit({ scope: 'Tre formøder.', do: 'save' });
    const clash = await late.submit({ scope: 'Fire formøder.', do: 'save' });
    expect(clash.status).toBe(409);
    expect(clash.$('#forskel').text()).toMatch(/Mette Holm.*Tre formøder\..*Du skrev.*Fire formøder\./s);
    expect(clash.formFields(at('/skriv'))).toMatchObject({ scope: 'Fire formøder.', price: '45.000' });
    const saved = await clash.submit({ do: 'save' }, { action: at('/skriv') });
    expect(saved.status).toBe(303);
    expect((await karin.get(at())).text()).toContain('Fire formøder.');
  });

  it('is taken back by the provider; what the parties were typing is theirs to save all the same', async () => {
    const typing = await mette.get(at('/skriv'));
    const taken = await (await karin.get(at())).submit({}, { action: at('/tag-udkastet-tilbage') });
    expect(taken.location).toBe(at('/skriv'));
    const clash = await typing.submit({ followUp: 'TRIO spørger alle.', do: 'save' });
    expect([clash.status, clash.$('#forskel').text().includes('De andre har udkastet nu')]).toEqual([
      409,
      true,
    ]);
    const saved = await clash.submit({ do: 'take' }, { action: at('/skriv') });
    expect(saved.status).toBe(303);
    const shown = (await karin.get(at())).text();
    expect(shown).toMatch(/TRIO spørger alle\..*Taget tilbage af Mette Holm/s);
    await (await karin.get(at())).submit({}, { action: at('/tag-udkastet-tilbage') });
  });

  it('is commented on clause by clause; what is open warns the provider before it sends, and blocks nothing', async () => {
    const page = await jonas.get(at('/kommentarer/opgaven'));
    expect(page.text()).toContain('Fire formøder.');
    const empty = await page.submit({ body: ' ' });
    expect([empty.status, empty.errorSummary()]).toEqual([400, ['Udfyld feltet »Kommentar«.']]);
    const asked = await empty.submit({ body: 'Kan det blive tre?' });
    expect([asked.status, asked.location]).toEqual([303, at('/kommentarer/opgaven')]);
    const clause = (await karin.get(at())).$('.clause:contains("§ 2. Opgaven")');
    expect(clause.text()).toMatch(/1 kommentar er ikke løst.*Jonas Lind.*Kan det blive tre\?/s);
    const send = await karin.get(at('/send'));
    expect(send.text()).toMatch(/Der er kommentarer, der ikke er løst.*§ 2\. Opgaven: 1/s);
    const thread = await karin.get(at('/kommentarer/opgaven'));
    const settling = thread.$('form[action$="/loest"]').attr('action') ?? '';
    expect((await thread.submit({}, { action: settling })).status).toBe(303);
    const after = (await mette.get(at())).text();
    expect(after).toContain('1 løst kommentar');
    expect((await karin.get(at('/send'))).text()).not.toContain('ikke er løst');
    expect((await mette.get(at('/kommentarer/noget'))).status).toBe(404);
  });

  it('can all be done over the API, by the parties too', async () => {
    const { caseId, request } = contract;
    const path = (sub = '') => `/requests/${caseId}/contract${sub}`;
    const provider = await place.portal.api(request.people.coordinator.email);
    const manager = await place.portal.api(request.people.manager.email);
    expect((await provider.post(path('/pens'), { to: 'parties' })).body).toMatchObject({ pen: 'parties' });
    const { body } = await manager.get(path());
    const saved = await manager.put(path(), { version: body['version'], draft: { scope: 'Fem formøder.' } });
    expect([saved.status, saved.body['draft']]).toMatchObject([200, { scope: 'Fem formøder.' }]);
    const elsewhere = await provider.put(path(), { version: saved.body['version'], draft: {} });
    expect([elsewhere.status, elsewhere.body['code']]).toEqual([409, 'contracts.pen-with-parties']);
    const written = await manager.post(path('/comments'), { part: 'price', body: 'Med moms?' });
    expect(written.status).toBe(201);
    const settled = await provider.post(path(`/comments/${String(written.body['id'])}/settlings`), {
      settled: true,
    });
    expect(settled.status).toBe(204);
    expect((await manager.get(path('/comments'))).body).toMatchObject({ total: 2 });
    const stranger = await place.portal.api(place.stranger.email);
    expect((await stranger.get(path('/comments'))).status).toBe(404);
    const central = await place.portal.api(place.central.email);
    expect((await central.get(path('/comments'))).status).toBe(403);
  });
});
