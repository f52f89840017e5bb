import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import type { MadePerson } from '@samraad/identity/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import { Database } from '@samraad/platform';
import { AnswerProposal } from '@samraad/proposals';
import { RequestBuilder } from '@samraad/requests/testing';
import { ModelReader } from '@samraad/scheme';
import { createPortalApp, type PortalApp } from '../../support/portal-app';

describe('a Hovedudvalg chooses its model', () => {
  let portal: PortalApp;
  let seeds: SeededCatalogue;
  let chair: MadePerson;
  let vice: MadePerson;
  let coordinator: MadePerson;
  const person = (role: 'committee_chair' | 'committee_vice_chair' | 'manager', unit: string) =>
    portal.person({ roles: [{ role, unitId: seeds.unit(unit) }] });
  const page = async (who: MadePerson) => (await portal.signIn(who.email)).get('/region/modelvalg');
  const filled = (more: Record<string, string | string[]> = {}) => ({
    ...{ model: '1', 'from-day': '1', 'from-month': '1', 'from-year': '2027', topics: ['violence-threats'] },
    ...{ areas: [seeds.unit('sj-egebakken')], anchoredAt: ['hospital', 'enterprise'], do: 'send' },
    ...{ reason: 'Det er her, det brænder.', ...more },
  });
  const answer = (who: MadePerson, proposalId: string) =>
    portal.uow.run(who.actor, (tx) =>
      portal.get(AnswerProposal).execute(tx, { proposalId, approve: true, reason: null }),
    );
  const modelFrom = (day: string) =>
    portal
      .get(ModelReader)
      .modelFor(portal.get(Database), seeds.round('demo-26'), seeds.unit('sjaelland'), new Date(day));

  beforeAll(async () => {
    portal = await createPortalApp();
    await portal.setTime('2026-10-20T11:10:00Z');
    seeds = await seedCatalogue(portal);
    for (const unit of ['sj-demo-akut', 'sj-egebakken-nord']) {
      for (let made = 0; made < 5; made += 1) {
        await (await RequestBuilder.at(portal, seeds, { unit, provider: 'joblife' })).sent();
      }
    }
    await portal.setTime('2026-11-20T13:10:00Z');
    chair = await person('committee_chair', 'sjaelland');
    vice = await person('committee_vice_chair', 'sjaelland');
    coordinator = await person('manager', 'sj-egebakken');
  }, 180_000);
  afterAll(() => portal.close());

  it('tried on last year before anything is sent: in and out by the real rules', async () => {
    const first = await page(chair);
    expect(first.heading()).toBe('Hvilken model vil I bruge?');
    const tried = await first.submit({ ...filled(), do: 'regn' });
    expect(tried.status).toBe(200);
    const text = tried.text();
    expect(text).toContain('Så mange af jeres 10 henvendelser');
    expect(text).toContain('inden for indsatsen 5');
    expect(text).toContain('uden for; de var blevet sendt retur 5');
    expect(text).toContain(
      'samler Region Sjælland hjælpen om emnerne Vold og trusler og om området Egebakken',
    );
    expect(await mailsOrdered(portal.get(Database), { kind: 'proposals.proposed' })).toEqual([]);
  });

  it('looking for a place keeps what is typed', async () => {
    const found = await (await page(chair)).submit({ ...filled({ find: 'Indkøb' }), do: 'find' });
    expect(found.text()).toContain('Fundet');
    expect(found.$('input[name="areas"][checked]').length).toBeGreaterThan(0);
    expect(found.$('textarea[name="reason"]').text()).toBe('Det er her, det brænder.');
  });

  it('kept half-filled, found again by both chairs, judged by nobody, thrown away; on the page and over the API', async () => {
    const region = seeds.unit('sjaelland');
    const first = await page(chair);
    const half = {
      ...{ model: '1', 'from-day': '1', 'from-month': '', 'from-year': '2027', topics: ['violence-threats'] },
      ...{ ownTopics: 'Natarbejde', areas: [seeds.unit('sj-egebakken')], anchoredAt: [], reason: '' },
    };
    const kept = await first.submit({ ...half, do: 'gem' });
    expect(kept.status).toBe(303);
    const found = await kept.follow();
    expect(found.text()).toContain(`Kladden er gemt af ${chair.name}`);
    const theirs = await page(vice);
    expect(theirs.formFields('/region/modelvalg')).toMatchObject({
      ...{ 'from-day': '1', 'from-month': '', 'from-year': '2027', model: '1' },
      ...{ topics: 'violence-threats', ownTopics: 'Natarbejde', areas: seeds.unit('sj-egebakken') },
    });
    expect((await theirs.submit({ reason: 'Vi taler om det mandag', do: 'gem' })).status).toBe(303);
    const late = await found.submit({ note: 'Noget andet', do: 'gem' });
    expect(late.status).toBe(409);
    const long = await (await page(vice)).submit({ note: 'x'.repeat(1001), do: 'gem' });
    expect(long.errorSummary()).toEqual(['Det er for langt til at blive gemt. Skriv det kortere.']);

    const api = await portal.api(vice.email);
    const address = `/model-choices/drafts/${region}`;
    expect(await api.get(address)).toMatchObject({
      status: 200,
      body: { version: 2, model: 1, from: null, reason: 'Vi taler om det mandag', changedBy: vice.name },
    });
    const written = {
      ...{ model: 2, from: '2027-02-01', topics: [], areas: [], anchoredAt: [], anchors: [] },
      ...{ note: 'En fælles indsats', reason: '' },
    };
    expect((await api.put(address, { ...written, version: 1 })).status).toBe(409);
    expect(await api.put(address, { ...written, version: 2 })).toMatchObject({
      status: 200,
      body: { version: 3, from: '2027-02-01', note: 'En fælles indsats' },
    });
    expect((await (await portal.api(coordinator.email)).get(address)).status).toBe(403);
    const stranger = await person('committee_chair', 'midtjylland');
    expect((await (await portal.api(stranger.email)).get(address)).status).toBe(404);
    expect(await mailsOrdered(portal.get(Database), { kind: 'proposals.proposed' })).toEqual([]);

    const gone = await (await page(chair)).submit({}, { action: '/region/modelvalg/slet' });
    expect(gone.status).toBe(303);
    expect((await page(chair)).text()).not.toContain('Kladden er gemt');
    expect((await api.delete(`${address}?version=3`)).status).toBe(404);
    // What is kept when it is proposed has become the proposal: looked for below.
    const bare = { ...written, model: null, from: null, note: '', reason: 'Husk' };
    expect((await api.put(address, { ...bare, version: 0 })).body).toMatchObject({ version: 1, from: null });
  });

  it.each([
    [
      'a day that has been',
      { 'from-day': '1', 'from-month': '11', 'from-year': '2026' },
      'tidligst gælde fra i morgen',
    ],
    ['a day outside the round', { 'from-year': '2030' }, 'en dag i runden'],
    ['a focus without topics and areas', { topics: [], areas: [] }, 'mindst ét emne eller område'],
    ['nobody to endorse', { anchoredAt: [] }, 'Vælg, hvem der giver påtegning'],
    ['an area of another region', { areas: ['hs'] }, 'hører ikke til jeres region'],
    ['no reason', { reason: '' }, 'Hvorfor?'],
  ])('is told in words what is wrong: %s', async (_what, more, said) => {
    const wrong: Record<string, string | string[]> = { ...more };
    if (wrong['areas']?.[0] === 'hs') wrong['areas'] = [seeds.unit('hs-oeresoe')];
    const sent = await (await page(chair)).submit(filled(wrong));
    expect([400, 409, 422]).toContain(sent.status);
    expect(sent.errorSummary().join(' ')).toContain(said);
  });

  it('one proposes, the other confirms: it holds from its day, the region is told, and who endorses is appointed', async () => {
    const email = coordinator.email;
    const form = await (await page(chair)).submit({ ...filled(), do: 'regn' });
    const index = form
      .$(`input[value="${seeds.unit('sj-egebakken')}"][name^="anchors-"]`)
      .attr('name')
      ?.split('-')[1];
    expect(index).toBeDefined();
    const sent = await form.submit({ ...filled(), [`anchors-${index ?? ''}-email`]: email });
    expect(sent.location).toMatch(/^\/forslag\//);
    const proposalId = sent.location.split('/').at(-1) ?? '';
    expect((await page(vice)).text()).toContain('Et valg venter på at blive bekræftet.');
    const draft = `/model-choices/drafts/${seeds.unit('sjaelland')}`;
    expect((await (await portal.api(vice.email)).get(draft)).status).toBe(404);
    const shown = await (await portal.signIn(vice.email)).get(sent.location);
    expect(shown.text()).toContain('samler Region Sjælland hjælpen');
    await expect(answer(chair, proposalId)).rejects.toThrow();
    expect((await answer(vice, proposalId)).outcome).toBe('approved');
    expect((await modelFrom('2026-12-31T12:00:00Z')).model).toBe(2);
    expect((await modelFrom('2027-01-01T12:00:00Z')).model).toBe(1);
    const told = await mailsOrdered(portal.get(Database), { kind: 'scheme.model-chosen' });
    expect(told.map(({ personId }) => personId)).toContain(coordinator.personId);
    const [role] = await portal
      .get(Database)
      .query<{ from: Date }>(
        `SELECT valid_from AS "from" FROM role_assignment WHERE role = 'anchor' AND person_id = $1`,
        [coordinator.personId],
      );
    expect(role?.from.toISOString()).toBe('2026-12-31T23:00:00.000Z');
    const again = await (await page(chair)).submit(filled());
    expect(again.errorSummary().join(' ')).toMatch(/Det samme gælder allerede|allerede valgt model/);
    expect((await portal.browser().get('/runden')).text()).toContain('Egebakken');
  });

  it('in the API: listed for all, tried and proposed by its own chairs', async () => {
    const api = await portal.api(chair.email);
    const regionId = seeds.unit('sjaelland');
    const tried = {
      regionId,
      model: 1,
      topics: [],
      areas: [seeds.unit('sj-demo')],
      anchoredAt: ['hospital'],
    };
    expect(await api.post('/model-choices/rehearsals', tried)).toMatchObject({
      status: 200,
      body: { total: 10, inside: 5, outside: 5, measured: false },
    });
    const proposed = await api.post('/model-choices', {
      ...{ ...tried, from: '2027-03-01', anchors: [], note: null, reason: 'Kun sygehuset.' },
    });
    expect(proposed.status).toBe(201);
    const list = await api.get('/model-choices?round=demo-26');
    expect(list.body).toMatchObject({ total: 6 });
    expect((await api.get(`/regions/${regionId}/use`)).body).toMatchObject({ total: 10, through: '2026-10' });
    const other = await portal.api((await person('committee_chair', 'midtjylland')).email);
    expect((await other.post('/model-choices/rehearsals', tried)).status).toBe(404);
    expect((await other.get(`/regions/${regionId}/use`)).status).toBe(404);
    const manager = await portal.api(coordinator.email);
    expect((await manager.post('/model-choices/rehearsals', tried)).status).toBe(403);
  });
});
