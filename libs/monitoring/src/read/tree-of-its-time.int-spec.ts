import { AuditModule } from '@samraad/audit';
import { seedCatalogue } from '@samraad/catalogue/testing';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { MonitoringModule, UnitUpkeepQuery } from '@samraad/monitoring';
import { AskForSignatures, SetWorkplaces, StartDraft, WithdrawRequest } from '@samraad/requests';
import { RequestBuilder } from '@samraad/requests/testing';
import { ChangeUnit, CloseUnit } from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';

describe('the tree of a case’s time', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let admin: MadePerson;
  let cases: Record<'draft' | 'sent' | 'ended', RequestBuilder>;

  const query = <R>(sql: string, params: readonly unknown[] = []) => app.get(Database).query<R>(sql, params);
  const as = <T>({ actor }: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(actor, work);
  const change = (key: string, name: string, parent: string | null) =>
    as(admin, async (tx) => {
      const unitId = scheme.unit(key);
      const [row] = await tx.query<{ version: number }>('SELECT version FROM org_unit WHERE id = $1', [
        unitId,
      ]);
      await app
        .get(ChangeUnit)
        .execute(tx, { unitId, version: row?.version ?? -1, name, parent, from: '2026-11-20' });
    });
  /** Unit, region and words of the lists, of each case. */
  const standing = async () => {
    const rows = await query<{ id: string; unit: string; region: string; words: string }>(
      `SELECT c.id, c.unit_name AS unit, c.region_name AS region, l.words
       FROM case_card c JOIN case_listing l ON l.case_id = c.id`,
    );
    const of = (name: keyof typeof cases) => {
      const { unit, region, words } = rows.find(({ id }) => id === cases[name].caseId) ?? {};
      return [unit, region, words];
    };
    return { draft: of('draft'), sent: of('sent'), ended: of('ended') };
  };
  const wrongListings = () =>
    query(`SELECT n.case_id FROM case_listing_now n FULL JOIN case_listing l USING (case_id)
      WHERE (n.words, n.stage, n.next_due) IS DISTINCT FROM (l.words, l.stage, l.next_due)`);

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, MonitoringModule]);
    await app.setTime('2026-11-20T13:10:00Z');
    scheme = await seedScheme(app);
    await seedCatalogue(app);
    admin = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'administrator' }] }),
    );
    const at = () => RequestBuilder.at(app, scheme, { unit: 'sj-demo-akut', provider: 'joblife' });
    cases = { draft: await at(), sent: await (await at()).sent(), ended: await (await at()).sent() };
    await cases.draft.filled();
    const { caseId, people } = cases.ended;
    await as(people.manager, (tx) =>
      app.get(WithdrawRequest).execute(tx, { caseId, reason: 'Vi har løst det selv.' }),
    );
  }, 60_000);
  afterAll(() => app.close());

  it('keeps an ended case as it was called and placed, one with a number where it was placed, a draft nothing', async () => {
    const before = await standing();
    expect(before.draft).toEqual(before.sent);
    const [unit = ''] = before.draft;
    await change('sj-demo-akut', 'Akut og Traume', 'nj-nordfjord');
    await change('sjaelland', 'Region Øst', null);
    expect(await standing()).toEqual({
      draft: ['Akut og Traume', 'Region Nordjylland', '|akut og traume|'],
      sent: ['Akut og Traume', 'Region Øst', '|akut og traume|'],
      ended: [unit, 'Region Sjælland', before.ended[2]],
    });
    expect(await wrongListings()).toEqual([]);
    const lyingIn = async (key: string) => {
      const region = await query<{ path: string }>(
        'SELECT unit_path AS path FROM case_card WHERE region_id = $1 AND number IS NOT NULL',
        [scheme.unit(key)],
      );
      return region.filter(({ path }) => path.startsWith(`/${scheme.unit(key)}/`)).length;
    };
    expect([await lyingIn('sjaelland'), await lyingIn('nordjylland')]).toEqual([2, 0]);
  });

  it('keeps what was kept first, however often the unit is changed after', async () => {
    await change('sj-demo-akut', 'Akutcenter', 'nj-nordfjord');
    const { draft, sent, ended } = await standing();
    expect([draft[0], sent[0], ended[0]]).toEqual([
      'Akutcenter',
      'Akutcenter',
      expect.not.stringContaining('Akutcenter'),
    ]);
    expect(await wrongListings()).toEqual([]);
  });

  it('starts nothing new where it is closed, and lets what runs go on', async () => {
    const unitId = scheme.unit('sj-demo-akut');
    const unit = await app.get(UnitUpkeepQuery).one(app.get(Database), unitId, 'all');
    expect(unit).toMatchObject({
      name: 'Akutcenter',
      openCases: 2,
      line: [{ name: 'Region Nordjylland' }, { name: 'Nordfjord Sygehus (demo)' }],
      before: [{ until: '2026-11-20' }],
      plan: null,
    });
    expect(unit?.holders).toHaveLength(9);
    await as(admin, (tx) =>
      app
        .get(CloseUnit)
        .execute(tx, { unitId, version: unit?.version ?? -1, from: '2026-11-20', withBelow: false }),
    );
    const { people } = cases.draft;
    const closed = { refusal: { key: 'scheme.workplace-closed', params: { unit: 'Akutcenter' } } };
    await expect(
      as(people.manager, (tx) => app.get(StartDraft).execute(tx, { unitId })),
    ).rejects.toMatchObject(closed);
    const { caseId } = cases.draft;
    const asking = { caseId, version: await cases.draft.version() };
    await expect(
      as(people.manager, (tx) => app.get(AskForSignatures).execute(tx, asking)),
    ).rejects.toMatchObject(closed);
    const elsewhere = await RequestBuilder.at(app, scheme, { unit: 'sj-demo-medicin', provider: 'joblife' });
    await elsewhere.draft();
    const own = scheme.unit('sj-demo-medicin');
    const joined = {
      caseId: elsewhere.caseId,
      version: await elsewhere.version(),
      unitIds: [own, unitId],
      coordinatingUnitId: own,
    };
    await expect(
      as(elsewhere.people.manager, (tx) => app.get(SetWorkplaces).execute(tx, joined)),
    ).rejects.toMatchObject(closed);
    expect((await standing()).sent[0]).toBe('Akutcenter');
  });

  it('lists units for their keepers: by words, by code, under one; nothing outside what they keep', async () => {
    const list = async (asked: object) => {
      const all = { kept: 'all', limit: 20, offset: 0, ...asked } as const;
      const { items, total } = await app.get(UnitUpkeepQuery).list(app.get(Database), all);
      return [total, ...items.map(({ name }) => name)];
    };
    expect(await list({ text: 'akutcenter' })).toEqual([1, 'Akutcenter']);
    expect(await list({ text: 'sj-demo-ak' })).toEqual([1, 'Akutcenter']);
    expect(await list({ text: '%' })).toEqual([0]);
    expect((await list({}))[0]).toBe(5);
    expect(await list({ parentId: scheme.unit('nj-nordfjord') })).toContain('Akutcenter');
    expect(await list({ text: 'akutcenter', kept: [scheme.unit('sjaelland')] })).toEqual([0]);
    const one = app
      .get(UnitUpkeepQuery)
      .one(app.get(Database), scheme.unit('sj-demo-akut'), [scheme.unit('sjaelland')]);
    expect(await one).toBeNull();
  });
});
