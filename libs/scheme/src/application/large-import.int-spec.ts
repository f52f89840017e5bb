import { AuditModule } from '@samraad/audit';
import { IdentityModule } from '@samraad/identity';
import { type MadePerson, makePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, DomainClock, DueWorkSweeper, systemActor, type Tx } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import {
  ApplyImport,
  CheckImport,
  CloseUnit,
  SchemeModule,
  type UnitFile,
  UnitImportQuery,
  UnitReader,
} from '@samraad/scheme';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { type Line, unitFile } from '../testing/unit-file';

describe('a large organisation', () => {
  let app: TestApp;
  let ids: SeededScheme;
  let admin: MadePerson;

  const as = <T>({ actor }: MadePerson, work: (tx: Tx) => Promise<T>) => app.uow.run(actor, work);
  const atHand = async (key: string) => {
    const sql = 'SELECT id AS "unitId", version FROM org_unit WHERE key = $1';
    const [row] = await app.get(Database).query<{ unitId: string; version: number }>(sql, [key]);
    return row ?? { unitId: '', version: -1 };
  };
  const enter = async (given: UnitFile) => {
    const { importId } = await as(admin, (tx) => app.get(CheckImport).execute(tx, given));
    await as(admin, (tx) => app.get(ApplyImport).execute(tx, { importId }));
    await app.get(DueWorkSweeper).sweep(await app.get(DomainClock).now());
    return app.get(UnitImportQuery).one(app.get(Database), importId, admin.personId);
  };

  beforeAll(async () => {
    app = await createTestApp([IdentityModule, AuditModule, NotificationModule, SchemeModule]);
    await app.setTime('2026-12-01T09:00:00Z');
    ids = await seedScheme(app);
    admin = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'administrator' }] }),
    );
  });
  afterAll(() => app.close());

  it('takes in ten thousand units, and tells of their not being near when closed', async () => {
    const lines = Array.from({ length: 10_000 }, (_, at): Line =>
      at < 100
        ? [`stor-${at}`, `Hospital ${at}`, 'hospital', 'hospital', 'midtjylland']
        : [`stor-${at}`, `Afdeling ${at}`, 'afdeling', 'psykiatri', `stor-${at % 100}`],
    );
    const started = performance.now();
    expect(await enter(unitFile(lines))).toMatchObject({ state: 'applied', counts: { added: 10_000 } });
    const moved = lines.map(([code, name, kind, sector], at): Line => [
      code,
      name,
      kind,
      sector,
      at < 100 ? 'midtjylland' : `stor-${(at + 1) % 100}`,
    ]);
    expect(await enter(unitFile(moved))).toMatchObject({ state: 'applied', counts: { moved: 9_900 } });
    process.stdout.write(`10,000 in, 9,900 moved: ${Math.round(performance.now() - started)} ms\n`);
    const near = () =>
      app
        .get(UnitReader)
        .near(app.get(Database), [ids.unit('nj-fjordhus')], { find: 'Afdeling 9999', limit: 5 });
    expect(await near()).toHaveLength(1);
    await as(admin, async (tx) =>
      app
        .get(CloseUnit)
        .execute(tx, { ...(await atHand('stor-9999')), from: '2026-12-01', withBelow: false }),
    );
    expect(await near()).toEqual([]);
  });
});
