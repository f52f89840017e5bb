import type { MadePerson } from '@samraad/identity/testing';
import { fullAnswers } from '@samraad/requests/testing';
import { requestPlace, type RequestPlace } from './request-place';

/** A workplace is asked, says yes for itself, writes on, and leaves; it never takes the request over. */
describe('asking together', () => {
  let place: RequestPlace;
  let lone: MadePerson;
  let both: MadePerson;
  let caseId = '';
  let other = '';
  const at = (path = '') => `/sager/${caseId}${path}`;
  const browser = (who: MadePerson) => place.portal.signIn(who.email);

  beforeAll(async () => {
    place = await requestPlace();
    other = place.seeds.unit('sj-demo-medicin');
    lone = await place.portal.person({ name: 'Lone Bæk', roles: [{ role: 'manager', unitId: other }] });
    const { unitId } = place;
    const roles = [
      { role: 'tr', unitId },
      { role: 'manager', unitId },
    ] as const;
    both = await place.portal.person({ name: 'Bo Rask', roles });
    const start = await (await place.portal.api(place.mette.email)).post('/requests', { unitId });
    caseId = String(start.body['id']);
  });
  afterAll(() => place.portal.close());

  it('asks a workplace before it is in it', async () => {
    const mette = await browser(place.mette);
    const page = await mette.get(at('/kladde/arbejdspladser'));
    expect(page.text()).toContain('bliver spurgt først');
    const again = await (await page.submit({ add: other, then: 'again' })).follow();
    expect(again.text()).toContain('Er spurgt og har ikke svaret endnu');
    const asked = await browser(lone);
    expect((await asked.get(at())).text()).toContain('Svar på, om I vil være med');
    const kept = await (await asked.get(at('/kladde/oensker'))).submit({ coreTask: 'x', wanted: 'y' });
    expect([kept.status, kept.text().includes('Svar først, om jeres arbejdsplads vil være med')]).toEqual([
      409,
      true,
    ]);
  });

  it('is asked again where the other side took it out meanwhile, and one keeps it', async () => {
    const address = at('/kladde/arbejdspladser');
    const slow = await (await browser(place.mette)).get(address);
    const jonas = await (await browser(place.jonas)).get(address);
    const only = { unitIds: [place.unitId], coordinating: place.unitId };
    expect((await jonas.submit(only)).status).toBe(303);
    const clash = await slow.submit({ unitIds: [place.unitId, other] });
    expect(clash.status).toBe(409);
    const mine = await clash.submit({}, { action: address });
    expect([mine.status, mine.location]).toEqual([303, at('/kladde')]);
    const { body } = await (await place.portal.api(place.mette.email)).get(`/requests/${caseId}`);
    const units = (body['workplaces'] as { unitId: string }[]).map(({ unitId }) => unitId);
    expect(units).toEqual(expect.arrayContaining([place.unitId, other]));
  });

  it('takes its yes for itself, and never lets it change who asks', async () => {
    const asked = await browser(lone);
    const page = await asked.get(at('/deltag'));
    expect(page.text()).toContain('Vil Medicinsk afdeling søge sammen med de andre?');
    expect((await page.submit({})).errorSummary()).toHaveLength(1);
    const yes = await page.submit({ joins: 'yes' });
    expect([yes.status, yes.location]).toEqual([303, at('/kladde')]);
    const order = await asked.get(at('/kladde/paabud'));
    expect(order.text()).toContain('Hver arbejdsplads svarer for sig selv: Akutmodtagelsen.');
    const api = await place.portal.api(lone.email);
    const { version } = (await api.get(`/requests/${caseId}`)).body;
    const alone = { version, unitIds: [other], coordinatingUnitId: other };
    const taken = await api.put(`/requests/${caseId}/workplaces`, alone);
    expect([taken.status, taken.body['code']]).toEqual([403, 'requests.coordinating-decides']);
    expect((await (await browser(place.mette)).get(at('/kladde'))).status).toBe(200);
  });

  it('lets it leave again; the case is then no longer there for it', async () => {
    const asked = await browser(lone);
    const no = await (await asked.get(at('/deltag'))).submit({ joins: 'no' });
    expect([no.status, no.location]).toEqual([303, '/sager']);
    expect((await asked.get(at())).status).toBe(404);
    expect((await (await browser(place.mette)).get(at('/deltag'))).text()).toContain('I koordinerer');
  });

  it('asks who holds roles on both sides for which of them they act', async () => {
    const bo = await browser(both);
    const step = await bo.get(at('/kladde/allerede'));
    const stopped = await step.submit({ existing: 'Noget.' });
    expect([stopped.status, stopped.text().includes('Du har roller på begge sider')]).toEqual([409, true]);
    expect((await bo.get(at())).text()).toContain('Vælg, for hvilken side du handler');
    const page = await bo.get(at('/side'));
    expect((await page.submit({ side: 'employees' })).location).toBe(at());
    expect((await bo.get(at('/side'))).text()).toContain('ikke noget at vælge');
    expect((await (await bo.get(at('/kladde/allerede'))).submit({ existing: 'Noget.' })).status).toBe(303);
  });

  it('goes on without one that will not go along: what it means first, and only the coordinating one', async () => {
    const mette = await place.portal.api(place.mette.email);
    const version = async () => Number((await mette.get(`/requests/${caseId}`)).body['version']);
    const unitIds = [place.unitId, other];
    await mette.put(`/requests/${caseId}/workplaces`, {
      ...{ version: await version(), unitIds, coordinatingUnitId: place.unitId },
    });
    const joined = await place.portal.api(lone.email);
    await joined.put(`/requests/${caseId}/participation`, { joins: true });
    expect((await (await browser(lone)).get(at('/uden'))).text()).toContain(
      'Kun den koordinerende arbejdsplads',
    );
    const removal = { version: await version(), unitId: other, reason: 'Vi vil selv.' };
    const refused = await joined.post(`/requests/${caseId}/workplace-removals`, {
      ...removal,
      unitId: place.unitId,
    });
    expect([refused.status, refused.body['code']]).toEqual([403, 'requests.coordinating-decides']);
    const page = await (await browser(place.mette)).get(at('/uden'));
    expect(page.text()).toContain('bliver bedt om at skrive under på ny');
    const empty = await page.submit({ unitId: other, reason: '' });
    expect(empty.errorSummary()).toEqual(['Udfyld feltet »Hvorfor?«.']);
    expect((await empty.submit({ unitId: other, reason: 'De vil vente.' })).location).toBe(at('/kladde'));
    expect((await (await browser(lone)).get(at())).status).toBe(404);
    const course = await (await browser(place.mette)).get(at('?forloeb=alt'));
    expect(course.text()).toContain('I går videre uden en af arbejdspladserne');
    expect(course.text()).toContain('De vil vente.');
  });

  it('then goes all the way: those left sign anew, choose their provider, and are given the number', async () => {
    const amr = await place.portal.person({ name: 'Per Dam', roles: [{ role: 'amr', unitId: other }] });
    const api = (who: MadePerson) => place.portal.api(who.email);
    const [mette, jonas, joined] = [await api(place.mette), await api(place.jonas), await api(lone)];
    const path = (rest = '') => `/requests/${caseId}${rest}`;
    const version = async () => Number((await mette.get(path())).body['version']);
    const unitIds = [place.unitId, other];
    const workplaces = { version: await version(), unitIds, coordinatingUnitId: place.unitId };
    await mette.put(path('/workplaces'), workplaces);
    await joined.put(path('/participation'), { joins: true });
    const answers = fullAnswers(place.sara.personId);
    await mette.patch(path('/answers'), { version: await version(), answers });
    for (const [who, unitId] of [
      [jonas, place.unitId],
      [joined, other],
    ] as const) {
      const statements = [{ unitId, answer: 'none' }];
      await who.put(path('/order-statements'), { version: await version(), statements });
    }
    const signer = (unitId: string, side: string, { personId }: MadePerson) => ({ unitId, side, personId });
    const signers = [
      ...[signer(place.unitId, 'management', place.mette), signer(place.unitId, 'employees', place.jonas)],
      ...[signer(other, 'management', lone), signer(other, 'employees', amr)],
    ];
    await mette.put(path('/signers'), { version: await version(), signers });
    const proposal = { providerId: place.seeds.provider('joblife') };
    const proposed = await joined.post(path('/provider-proposals'), proposal);
    await jonas.post(path('/provider-confirmations'), proposed.body);
    const asked = await mette.post(path('/signature-requests'), { version: await version() });
    expect((await mette.post(path('/signatures'), { hash: asked.body['hash'] })).status).toBe(200);

    const leaving = await (await browser(place.mette)).get(at('/uden'));
    await leaving.submit({ unitId: other, reason: 'De vil vente.' });
    const left = (await mette.get(path())).body;
    expect(left).toMatchObject({ stage: 'awaiting_signatures', choice: null });
    const { body } = await mette.post(path('/provider-proposals'), proposal);
    await jonas.post(path('/provider-confirmations'), body);
    const { hash } = (await mette.get(path('/signed-text'))).body;
    expect(hash).not.toBe(asked.body['hash']);
    expect((await mette.post(path('/signatures'), { hash })).body).toEqual({ complete: false });
    expect((await jonas.post(path('/signatures'), { hash })).body).toEqual({ complete: true });
    expect((await mette.get(path())).body).toMatchObject({ stage: 'sent_to_provider', number: 1 });
    expect((await (await browser(place.mette)).get(at())).text()).toContain('Nr. 1');
    expect((await joined.get(path())).status).toBe(404);
  });
});
