import { Database, type Tx, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import {
  ChooseModel,
  ModelReader,
  OrganisationQuery,
  RoundReader,
  SchemeModule,
  SeedScheme,
  UnitReader,
} from '@samraad/scheme';

const november = new Date('2026-11-20T09:00:00Z');

describe('scheme', () => {
  let app: TestApp;
  let db: Database;
  let ids: SeededScheme;
  const run = <T>(work: (tx: Tx) => Promise<T>) => app.uow.run(systemActor('test'), work);

  beforeAll(async () => {
    app = await createTestApp([SchemeModule], { discardPorts: true });
    db = app.get(Database);
    await app.setTime(november);
    ids = await seedScheme(app);
  });
  afterAll(() => app.close());

  it('seeds once: a second run changes nothing', async () => {
    const count = () =>
      db.query(`SELECT (SELECT count(*)::int FROM round) AS rounds, (SELECT count(*)::int FROM theme) AS themes,
        (SELECT count(*)::int FROM org_unit) AS units, (SELECT count(*)::int FROM model_choice) AS choices`);
    const before = await count();
    await run((tx) => app.get(SeedScheme).execute(tx));
    expect(await count()).toEqual(before);
    expect(before).toEqual([{ rounds: 3, themes: 11, units: expect.any(Number), choices: 10 }]);
  });

  describe('RoundReader', () => {
    it('finds the open round, whole', async () => {
      const round = await app.get(RoundReader).openAt(db, november);
      expect(round).toMatchObject({
        key: 'demo-26',
        requestsFrom: '2026-04-01',
        requestsTo: '2028-03-31',
        demo: true,
        rules: { clocks: { dialogueDays: 7, contractDays: 28 }, answerThreshold: 5 },
      });
      expect(round?.themes.map((theme) => theme.key)).toEqual([
        'organisational-change',
        'professional-change',
        'violence-threats',
        'culture-collaboration-bullying',
      ]);
    });

    it('finds none open between rounds, where the last one is still the current', async () => {
      const rounds = app.get(RoundReader);
      const between = new Date('2018-06-01T10:00:00Z');
      expect(await rounds.openAt(db, between)).toBeNull();
      expect((await rounds.currentAt(db, between))?.key).toBe('ok-15');
      expect((await rounds.currentAt(db, november))?.key).toBe('demo-26');
      expect(await rounds.currentAt(db, new Date('2015-06-01T10:00:00Z'))).toBeNull();
    });

    it('answers 404 for an unknown round', async () => {
      await expect(app.get(RoundReader).byKey(db, 'ok-99')).rejects.toMatchObject({
        refusal: { key: 'scheme.round-unknown', status: 404 },
      });
      expect(await app.get(RoundReader).find(db, 'ok-99')).toBeNull();
      expect((await app.get(RoundReader).all(db)).map((round) => round.key)).toEqual([
        'ok-15',
        'ok-18',
        'demo-26',
      ]);
    });

    it('throws rather than judge by rules that no longer parse', async () => {
      await run((tx) => tx.query(`UPDATE round SET rules = rules - 'clocks' WHERE key = 'ok-18'`));
      await expect(app.get(RoundReader).byKey(db, 'ok-18')).rejects.toThrow(/clocks/);
      await run((tx) =>
        tx.query(
          `UPDATE round SET rules = rules || '{"clocks": {"dialogueDays": 7, "contractDays": 28}}' WHERE key = 'ok-18'`,
        ),
      );
    });

    it('keeps two rounds from taking requests on one day', async () => {
      const overlap = run((tx) =>
        tx.query(
          `UPDATE round SET requests_to = '2019-01-07' , last_delivery_day = '2020-01-01' WHERE key = 'ok-15'`,
        ),
      );
      await expect(overlap).rejects.toMatchObject({ code: '23P01' });
    });
  });

  describe('UnitReader', () => {
    it('climbs from a ward to its region', async () => {
      const ward = ids.unit('sj-demo-medicin-m3');
      const line = await app.get(UnitReader).ancestors(db, ward);
      expect(line.map((unit) => unit.key)).toEqual([
        'sjaelland',
        'sj-demo',
        'sj-demo-medicin',
        'sj-demo-medicin-m3',
      ]);
      expect(line.at(-1)?.lineage).toEqual(line.map((unit) => unit.id));
      expect((await app.get(UnitReader).regionOf(db, ward)).key).toBe('sjaelland');
    });

    it('lists what lies under a hospital, and the whole tree parents first', async () => {
      const below = await app.get(UnitReader).under(db, ids.unit('sj-demo'));
      expect(below.map((unit) => unit.key)).toEqual([
        'sj-demo',
        'sj-demo-akut',
        'sj-demo-medicin',
        'sj-demo-medicin-m3',
      ]);
      const seen = new Set<string | null>([null]);
      for (const unit of await app.get(UnitReader).tree(db)) {
        expect(seen).toContain(unit.parentId);
        seen.add(unit.id);
      }
    });

    it('answers 404 for an unknown unit and leaves unknown ids out of a list', async () => {
      const unknown = '00000000-0000-4000-8000-000000000000';
      await expect(app.get(UnitReader).regionOf(db, unknown)).rejects.toMatchObject({
        refusal: { key: 'scheme.unit-unknown', status: 404 },
      });
      const found = await app.get(UnitReader).byIds(db, [unknown, 'no id', ids.unit('sj-demo')]);
      expect(found.map((unit) => unit.key)).toEqual(['sj-demo']);
    });
  });

  describe('OrganisationQuery', () => {
    const list = (filter: object) =>
      app.get(OrganisationQuery).list(db, { limit: 100, offset: 0, ...filter });

    it('narrows by kind, by what lies under a unit, and by part of a name', async () => {
      const regions = await list({ kind: 'region' });
      expect([regions.total, regions.items.length]).toEqual([5, 5]);
      const byKey = await list({ under: 'sj-demo' });
      expect(byKey.items.map((unit) => unit.key)).toContain('sj-demo-medicin-m3');
      expect(await list({ under: ids.unit('sj-demo') })).toEqual(byKey);
      const named = await list({ under: 'sjaelland', text: 'MEDICIN' });
      expect(named.items.map((unit) => unit.key)).toEqual(['sj-demo-medicin']);
      expect(await list({ text: '%' })).toEqual({ items: [], total: 0 });
      expect(await list({ under: 'nowhere' })).toEqual({ items: [], total: 0 });
    });

    it('gives one page and the total', async () => {
      const all = await list({});
      const page = await list({ limit: 3, offset: 5 });
      expect(page.items).toEqual(all.items.slice(5, 8));
      expect(page.total).toBe(all.total);
    });
  });

  describe('model choices', () => {
    const modelOf = (region: string, at: string, round = 'demo-26') =>
      app.get(ModelReader).modelFor(db, ids.round(round), ids.unit(region), new Date(at));

    it('puts Hovedstaden on model 1 with its focus, and model 2 before the choice', async () => {
      expect(await modelOf('hovedstaden', '2016-04-15T10:00:00Z', 'ok-15')).toMatchObject({ model: 2 });
      expect(await modelOf('hovedstaden', '2026-11-20T09:00:00Z')).toMatchObject({
        model: 1,
        focus: { areas: ['medicine', 'emergency', 'psychiatry', 'prehospital'] },
        anchoredAt: ['hospital', 'enterprise'],
      });
      expect(await modelOf('hovedstaden', '2019-11-20T09:00:00Z', 'ok-18')).toMatchObject({
        model: 2,
        chosenFrom: null,
      });
    });

    it('takes a new choice from a later day and leaves the days before as they were', async () => {
      const choose = { regionId: ids.unit('nordjylland'), roundId: ids.round('demo-26') };
      const focus = {
        topics: [{ key: 'shift-work', name: 'Skiftende arbejdstider' }],
        areas: [],
        anchoredAt: ['hospital'] as ['hospital'],
      };
      await run((tx) => app.get(ChooseModel).execute(tx, { ...choose, model: 1, from: '2026-12-01', focus }));
      expect(await modelOf('nordjylland', '2026-11-30T22:59:00Z')).toMatchObject({ model: 2 });
      expect(await modelOf('nordjylland', '2026-11-30T23:00:00Z')).toMatchObject({ model: 1 });
      await expect(
        run((tx) => app.get(ChooseModel).execute(tx, { ...choose, model: 2, from: '2026-11-20' })),
      ).rejects.toMatchObject({ refusal: { key: 'scheme.choice-retroactive' } });
    });

    it('lets one of two choices for the same day win', async () => {
      const command = {
        regionId: ids.unit('midtjylland'),
        roundId: ids.round('demo-26'),
        model: 2 as const,
        from: '2027-01-01',
      };
      const results = await Promise.allSettled(
        [1, 2, 3].map(() => run((tx) => app.get(ChooseModel).execute(tx, command))),
      );
      const lost = results.filter((result) => result.status === 'rejected');
      expect(lost).toHaveLength(2);
      for (const one of lost) {
        expect(one.reason).toMatchObject({ refusal: { key: 'scheme.choice-already-made', status: 409 } });
      }
    });

    it('can be neither changed nor deleted', async () => {
      for (const sql of ['UPDATE model_choice SET model = 2', 'DELETE FROM model_choice']) {
        await expect(run((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
      }
    });
  });
});
