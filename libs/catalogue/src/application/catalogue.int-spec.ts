import { Database, newId, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { RoundReader } from '@samraad/scheme';
import {
  ActivityTemplates,
  CatalogueModule,
  ProviderProfileQuery,
  ProviderReader,
  SeedCatalogue,
} from '@samraad/catalogue';
import { seedCatalogue, type SeededCatalogue } from '@samraad/catalogue/testing';
import { SchemeModule } from '@samraad/scheme';

describe('catalogue', () => {
  let app: TestApp;
  let db: Database;
  let ids: SeededCatalogue;
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);

  beforeAll(async () => {
    app = await createTestApp([SchemeModule, CatalogueModule], { discardPorts: true });
    db = app.get(Database);
    ids = await seedCatalogue(app);
  });
  afterAll(() => app.close());

  it('seeds once: a second run changes nothing', async () => {
    const count = () =>
      db.query(`SELECT (SELECT count(*)::int FROM provider) AS providers, (SELECT count(*)::int FROM round_provider) AS serves,
        (SELECT count(*)::int FROM provider_approach) AS approaches, (SELECT count(*)::int FROM activity_template) AS templates`);
    const before = await count();
    await run((tx) => app.get(SeedCatalogue).execute(tx));
    expect(await count()).toEqual(before);
    expect(before).toEqual([{ providers: 5, serves: 10, approaches: 24, templates: 8 }]);
  });

  it('knows which providers a round has', async () => {
    const reader = app.get(ProviderReader);
    const keys = async (round: string) =>
      (await reader.inRound(db, ids.round(round))).map((provider) => provider.key);
    expect(await keys('ok-15')).toEqual(['nfa', 'ruc', 'cbs', 'alectia']);
    expect(await keys('demo-26')).toEqual(['nfa', 'ruc', 'joblife']);
    expect(await reader.serves(db, ids.round('ok-15'), ids.provider('joblife'))).toBe(false);
    expect(await reader.serves(db, ids.round('demo-26'), ids.provider('joblife'))).toBe(true);
    expect(await reader.all(db)).toHaveLength(5);
  });

  it('finds a provider by id or key, and answers 404 for an unknown one', async () => {
    const reader = app.get(ProviderReader);
    expect(await reader.byId(db, ids.provider('ruc'))).toMatchObject({
      key: 'ruc',
      name: 'RUC',
      contact: { email: 'kontakt@ruc.example' },
    });
    const unknown = { refusal: { key: 'catalogue.provider-unknown', status: 404 } };
    await expect(reader.byKey(db, 'acme')).rejects.toMatchObject(unknown);
    await expect(reader.byId(db, newId())).rejects.toMatchObject(unknown);
  });

  it('gives the ways of working, the usual one first', async () => {
    const templates = await app.get(ActivityTemplates).of(db, ids.provider('joblife'));
    expect(templates.map((template) => template.key)).toEqual([
      'joblife-course',
      'joblife-workshop',
      'joblife-talk',
    ]);
    expect(templates[0]?.steps.at(-1)?.kind).toBe('follow-up-talk');
    expect((await app.get(ActivityTemplates).byKey(db, 'nfa-package'))?.steps[0]?.title).toBe(
      'Forberedende møde',
    );
    expect(await app.get(ActivityTemplates).byKey(db, 'unknown')).toBeNull();
  });

  it('shows a whole profile, also of a provider without approaches', async () => {
    const query = app.get(ProviderProfileQuery);
    const nfa = await query.find(db, 'nfa');
    expect(nfa?.rounds.map((round) => round.key)).toEqual(['demo-26', 'ok-18', 'ok-15']);
    expect(nfa?.approaches.map((approach) => approach.theme.key)).toEqual([
      'organisational-change',
      'professional-change',
      'violence-threats',
      'culture-collaboration-bullying',
    ]);
    expect(nfa?.templates).toHaveLength(2);
    expect(await query.find(db, 'cbs')).toMatchObject({ approaches: [], rounds: [{ key: 'ok-15' }] });
    expect(await query.find(db, 'acme')).toBeNull();
  });

  it('has an approach of each provider of a round to each of its themes', async () => {
    const round = await app.get(RoundReader).byKey(db, 'demo-26');
    const profiles = await app.get(ProviderProfileQuery).inRound(db, round.id);
    expect(profiles.map(({ key }) => key)).toEqual(['nfa', 'ruc', 'joblife']);
    for (const { approaches } of profiles) {
      expect(approaches.map(({ theme }) => theme.key)).toEqual(round.themes.map(({ key }) => key));
      for (const { title } of approaches) expect(title).toBeTruthy();
    }
  });

  it('ties roles to units and providers that exist', async () => {
    const grant = (role: string, unit: string | null, provider: string | null) =>
      run(async (tx) => {
        const personId = newId();
        await tx.query('INSERT INTO person (id, name) VALUES ($1, $2)', [personId, 'Prøve']);
        await tx.query(
          `INSERT INTO role_assignment (id, person_id, role, unit_id, provider_id, valid_from)
           VALUES ($1, $2, $3, $4, $5, '2026-04-01T00:00:00Z')`,
          [newId(), personId, role, unit, provider],
        );
      });
    await expect(grant('manager', newId(), null)).rejects.toMatchObject({ code: '23503' });
    await expect(grant('coordinator', null, newId())).rejects.toMatchObject({ code: '23503' });
    await grant('manager', ids.unit('sj-demo'), null);
    await grant('coordinator', null, ids.provider('nfa'));
  });
});
