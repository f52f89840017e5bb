import { AuditModule, AuditTimeline } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, DomainClock, DomainEvents, DueWorkSweeper, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  AddUnit,
  ApplyImport,
  ChangeUnit,
  CheckImport,
  CloseUnit,
  DropImport,
  type OrgUnit,
  ReopenUnit,
  SchemeModule,
  type UnitFile,
  UnitImportQuery,
  UnitReader,
  UnitsChanged,
  type UnitsChangedEvent,
  WithdrawUnitPlan,
} from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { type Line, unitFile } from '../testing/unit-file';

describe('the organisation', () => {
  let app: TestApp;
  let ids: SeededScheme;
  let admin: MadePerson;
  let keeper: MadePerson;
  const told: UnitsChangedEvent[] = [];

  const as = <T>({ personId, accountId }: MadePerson, work: (tx: Tx) => Promise<T>) =>
    app.uow.run({ kind: 'person', personId, accountId }, work);
  const passDue = async () => app.get(DueWorkSweeper).sweep(await app.get(DomainClock).now());
  const unit = async (key: string): Promise<OrgUnit> => app.get(UnitReader).byKey(app.get(Database), key);
  const atHand = async (key: string) => {
    const { id: unitId } = await unit(key);
    const [row] = await app
      .get(Database)
      .query<{ version: number }>('SELECT version FROM org_unit WHERE id = $1', [unitId]);
    return { unitId, version: row?.version ?? -1 };
  };
  const check = (who: MadePerson, given: UnitFile) =>
    as(who, (tx) => app.get(CheckImport).execute(tx, given));
  const seen = async (importId: string, who = admin) =>
    app.get(UnitImportQuery).one(app.get(Database), importId, who.personId);
  const enter = async (given: UnitFile, who = admin) => {
    const { importId } = await check(who, given);
    await as(who, (tx) => app.get(ApplyImport).execute(tx, { importId }));
    await passDue();
    return seen(importId, who);
  };
  const nordjylland = (): Promise<Line[]> =>
    app
      .get(UnitReader)
      .tree(app.get(Database))
      .then((tree) =>
        tree
          .filter(({ lineage: [region] }) => region === ids.unit('nordjylland'))
          .map(({ key, name, kind, sector, parentId }): Line => {
            const parent = tree.find(({ id }) => id === parentId)?.key ?? '';
            return [key, name, kind, sector, parent];
          }),
      );

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule, NotificationModule, SchemeModule]);
    await app.setTime('2026-11-27T09:00:00Z');
    ids = await seedScheme(app);
    [admin, keeper] = await app.uow.run(systemActor('test'), async (tx) => [
      await makePerson(tx, { roles: [{ role: 'administrator' }] }),
      await makePerson(tx, { roles: [{ role: 'role_keeper', unitId: ids.unit('nordjylland') }] }),
    ]);
    app.get(DomainEvents).on(UnitsChanged, async (_, event) => void told.push(event));
  });
  afterAll(() => app.close());
  beforeEach(() => void told.splice(0));

  it('stays as it is when a file says what it is, and the same file twice changes nothing', async () => {
    const lines = await nordjylland();
    const { importId } = await check(admin, unitFile(lines, { closeMissing: true }));
    expect((await seen(importId))?.counts).toEqual({
      added: 0,
      reopened: 0,
      moved: 0,
      renamed: 0,
      changed: 0,
      closed: 0,
      error: 0,
      unchanged: lines.length,
    });
    await expect(as(admin, (tx) => app.get(ApplyImport).execute(tx, { importId }))).rejects.toMatchObject({
      message: 'scheme.import-changes-nothing',
    });
    const more: Line = ['nj-fjordhus-nat', 'Natholdet', 'afsnit', 'social', 'nj-fjordhus'];
    expect(await enter(unitFile([more]))).toMatchObject({ state: 'applied', counts: { added: 1 } });
    expect(await unit('nj-fjordhus-nat')).toMatchObject({
      validFrom: '2026-11-27',
      validTo: null,
      kind: 'unit',
    });
    const again = await check(admin, unitFile([more]));
    expect((await seen(again.importId))?.counts).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('is moved, renamed and closed by a file at once, telling how it was', async () => {
    const bo = await unit('nj-fjordhus-bo');
    const result = await enter(
      unitFile(
        [
          ...(await nordjylland()).filter(
            ([code]) => !['nj-nordfjord-operation', 'nj-nordfjord-medicin'].includes(code),
          ),
          ['nj-nordfjord-medicin', 'Medicinsk Afdeling M', 'department', 'hospital', 'nj-nordfjord'],
          ['nj-nord-ny', 'Nyt sygehus', 'hospital', 'hospital', 'nordjylland'],
        ].map((line): Line =>
          line[0] === 'nj-fjordhus-bo'
            ? [line[0], 'Botilbuddet Nord', 'unit', 'social', 'nj-nord-ny']
            : (line as Line),
        ),
        { closeMissing: true },
      ),
    );
    expect(result).toMatchObject({ state: 'applied', counts: { added: 1, moved: 1, renamed: 1, closed: 1 } });
    expect(await unit('nj-nordfjord-operation')).toMatchObject({ validTo: '2026-11-27' });
    const now = await unit('nj-fjordhus-bo');
    expect(now.lineage).toEqual([ids.unit('nordjylland'), (await unit('nj-nord-ny')).id, bo.id]);
    expect(told).toEqual([
      {
        type: 'scheme.units-changed',
        renamed: expect.arrayContaining([
          { unitId: bo.id, name: 'Botilbuddet' },
          { unitId: ids.unit('nj-nordfjord-medicin'), name: 'Medicinsk afdeling' },
        ]) as unknown,
        moved: [{ unitId: bo.id, path: `/${bo.lineage.join('/')}/` }],
        closed: [ids.unit('nj-nordfjord-operation')],
      },
    ]);
    const was = await app
      .get(Database)
      .query('SELECT unit_id, until::text, name FROM org_unit_was ORDER BY name');
    expect(was).toEqual([
      { unit_id: bo.id, until: '2026-11-27', name: 'Botilbuddet' },
      { unit_id: ids.unit('nj-nordfjord-medicin'), until: '2026-11-27', name: 'Medicinsk afdeling' },
    ]);
    const entries = await app.get(AuditTimeline).ofStream(app.get(Database), 'scheme');
    expect(entries.at(-1)).toMatchObject({
      action: 'scheme.units-imported',
      facts: { by: admin.personId, moved: 1 },
    });
  });

  it('takes no file with a wrong line, tells each, and changes nothing', async () => {
    const { importId } = await check(
      admin,
      unitFile(
        [
          ['nj-a', 'A', 'afdeling', 'hospital', 'nj-b'],
          ['nj-b', 'B', 'afdeling', 'hospital', 'nj-a'],
          ['nj-c', 'C', 'afsnit', 'hospital', 'nj-nordfjord'],
        ],
        { problems: [{ line: 9, message: 'For mange felter.' }] },
      ),
    );
    expect((await seen(importId))?.counts).toMatchObject({ error: 3, added: 3 });
    const rows = await app
      .get(UnitImportQuery)
      .rows(app.get(Database), importId, { what: 'error', limit: 10, offset: 0 });
    expect(
      rows.map(({ line, ...row }) => [
        line,
        'key' in row ? row.key : undefined,
        'message' in row ? row.message : undefined,
      ]),
    ).toEqual([
      [2, 'scheme.line.circle', undefined],
      [3, 'scheme.line.circle', undefined],
      [9, undefined, 'For mange felter.'],
    ]);
    await expect(as(admin, (tx) => app.get(ApplyImport).execute(tx, { importId }))).rejects.toMatchObject({
      message: 'scheme.import-has-errors',
    });
  });

  it('takes a file only as it was looked at: what has changed meanwhile stops it, and only its own reader may enter it', async () => {
    const { importId } = await check(admin, unitFile([['nj-sen', 'Sen', 'unit', 'social', 'nj-fjordhus']]));
    await expect(as(keeper, (tx) => app.get(ApplyImport).execute(tx, { importId }))).rejects.toMatchObject({
      message: 'scheme.import-unknown',
    });
    await as(admin, (tx) => app.get(ApplyImport).execute(tx, { importId }));
    await as(admin, async (tx) =>
      app
        .get(CloseUnit)
        .execute(tx, { ...(await atHand('nj-fjordhus-nat')), from: '2026-11-27', withBelow: false }),
    );
    // Of another unit: the file comes to the same. Closed above it: it does not.
    await as(admin, async (tx) =>
      app
        .get(CloseUnit)
        .execute(tx, { ...(await atHand('nj-fjordhus')), from: '2026-11-27', withBelow: true }),
    );
    await passDue();
    expect(await seen(importId)).toMatchObject({ state: 'stopped', stoppedBy: 'scheme.import-overtaken' });
    await as(admin, async (tx) => app.get(ReopenUnit).execute(tx, await atHand('nj-fjordhus')));
    const other = await check(admin, unitFile([['nj-sen', 'Sen', 'unit', 'social', 'nj-fjordhus']]));
    await as(admin, (tx) => app.get(DropImport).execute(tx, other));
    await expect(as(admin, (tx) => app.get(ApplyImport).execute(tx, other))).rejects.toMatchObject({
      message: 'scheme.import-not-checked',
    });
  });

  it('is kept by a role keeper in the own region only', async () => {
    const add = (parent: string) =>
      as(keeper, (tx) =>
        app.get(AddUnit).execute(tx, {
          parentId: ids.unit(parent),
          key: `${parent}-k`,
          name: 'Klinik',
          kind: 'unit',
          sector: 'hospital',
          from: '2026-11-27',
        }),
      );
    const { unitId } = await add('nj-nordfjord');
    expect(await unit('nj-nordfjord-k')).toMatchObject({ id: unitId, parentId: ids.unit('nj-nordfjord') });
    await expect(add('nj-nordfjord')).rejects.toMatchObject({ message: 'scheme.code-taken' });
    await expect(add('hs-oeresoe')).rejects.toMatchObject({
      refusal: { key: 'scheme.not-your-region', status: 403 },
    });
    const move = {
      ...(await atHand('nj-nordfjord-k')),
      name: 'Klinik',
      parent: 'hs-oeresoe',
      from: '2026-11-27',
    };
    await expect(as(keeper, (tx) => app.get(ChangeUnit).execute(tx, move))).rejects.toMatchObject({
      message: 'scheme.not-your-region',
    });
    const nobody = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'manager', unitId }] }),
    );
    await expect(
      check(nobody, unitFile([['nj-x', 'X', 'unit', 'social', 'nj-nordfjord']])),
    ).rejects.toMatchObject({ message: 'scheme.not-your-region' });
  });

  it('is changed from a day ahead on that day, unless it is no longer right then', async () => {
    const plan = async (key: string, name: string, parent: string) =>
      as(admin, async (tx) =>
        app
          .get(ChangeUnit)
          .execute(tx, { ...(await atHand(key)), name, parent: ids.unit(parent), from: '2026-12-01' }),
      );
    await as(admin, async (tx) => app.get(ReopenUnit).execute(tx, await atHand('nj-fjordhus-aktivitet')));
    await plan('nj-nordfjord-medicin-3', 'Afsnit 3 Nord', 'nj-nordfjord');
    await plan('nj-fjordhus-aktivitet', 'Aktivitet', 'nj-nordfjord');
    await plan('nj-nordfjord-medicin', 'Medicin', 'nj-nordfjord');
    await as(admin, async (tx) =>
      app.get(WithdrawUnitPlan).execute(tx, await atHand('nj-nordfjord-medicin')),
    );
    expect(await unit('nj-nordfjord-medicin-3')).toMatchObject({ name: 'Afsnit 3' });
    // It is closed meanwhile, so nothing can be done with it on the day.
    await as(admin, async (tx) =>
      app
        .get(CloseUnit)
        .execute(tx, { ...(await atHand('nj-fjordhus-aktivitet')), from: '2026-11-30', withBelow: false }),
    );
    await app.setTime('2026-12-01T00:01:00Z');
    await passDue();
    expect(await unit('nj-nordfjord-medicin-3')).toMatchObject({
      name: 'Afsnit 3 Nord',
      parentId: ids.unit('nj-nordfjord'),
    });
    expect(await unit('nj-nordfjord-medicin')).toMatchObject({ name: 'Medicinsk Afdeling M' });
    expect(await unit('nj-fjordhus-aktivitet')).toMatchObject({ name: 'Aktivitetscentret' });
    expect(await app.get(Database).query('SELECT unit_id, stopped_by FROM org_unit_plan')).toEqual([
      { unit_id: ids.unit('nj-fjordhus-aktivitet'), stopped_by: 'scheme.unit-is-closed' },
    ]);
  });

  it('refuses what was drawn from another version', async () => {
    const { unitId, version } = await atHand('nj-nordfjord-k');
    const change = {
      unitId,
      version,
      name: 'Ambulatorium',
      parent: 'nj-nordfjord',
      from: '2026-12-01',
    };
    await as(admin, (tx) => app.get(ChangeUnit).execute(tx, change));
    await expect(
      as(admin, (tx) => app.get(ChangeUnit).execute(tx, { ...change, name: 'C' })),
    ).rejects.toThrow('stale version of unit');
  });
});
