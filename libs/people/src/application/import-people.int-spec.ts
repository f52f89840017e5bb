import { AuditModule } from '@samraad/audit';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, DomainClock, DueWorkSweeper, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { keeperOf } from './acting-keeper';
import { findImport } from '../persistence/people-import.store';
import { OrderTakeIn } from './order-take-in';
import { PeopleImportPreview } from './people-import.preview';
import { ReadPeopleFile } from './read-people-file';
import { TakeInFile } from './take-in-file';
import { PeopleModule } from '../people.module';

const head = 'Navn;E-mail;Rolle;Enhed;Fra;Til\n';
const nothing = { lines: [], wrong: [] };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file of people and roles', () => {
  let app: TestApp;
  let scheme: SeededScheme;
  let administrator: MadePerson;
  const db = () => app.get(Database);
  const read = (text: string, by = administrator) =>
    app.uow.run(by.actor, (tx) => app.get(ReadPeopleFile).execute(tx, { bytes: bytes(text) }));
  const take = (id: string, by = administrator) =>
    app.uow.run(by.actor, (tx) => app.get(TakeInFile).execute(tx, { id }));
  const count = async (table: string) => {
    const [row] = await db().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    return row?.n ?? 0;
  };

  beforeAll(async () => {
    app = await createTestApp([AuditModule, NotificationModule, PeopleModule]);
    await app.setTime('2026-11-27T09:00:00Z');
    scheme = await seedScheme(app);
    administrator = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'administrator' }] }),
    );
  });
  afterAll(() => app.close());

  it('gives nobody a role whose accounts are all closed', async () => {
    const gone = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { name: 'Ib Holm', email: 'ib.holm@x.example' }),
    );
    await db().query('UPDATE account SET active = false WHERE person_id = $1', [gone.personId]);
    const { id } = await read(`${head}Ib Holm;ib.holm@x.example;AMR;sj-demo-akut;1.12.2026;\n`);
    const keeper = keeperOf(administrator.personId, [{ role: 'administrator', unitId: null }]);
    const preview = await app.get(PeopleImportPreview).of(db(), keeper, id);
    expect(preview?.wrong).toEqual([
      { line: 2, message: expect.stringContaining('bruger er lukket') as string },
    ]);
    await expect(take(id)).rejects.toMatchObject({ refusal: { key: 'people.import-nothing' } });
  });

  it('is taken in once: the same file again changes nothing, another end changes that', async () => {
    const file = `${head}Jonas Lind;jonas@x.example;AMR;sj-demo-akut;1.12.2026;\nJonas Lind;jonas@x.example;TR;sj-demo-medicin;1.12.2026;31.12.2027\nSara;ingen;TR;sj-demo-akut;1.12.2026;\n`;
    const { id } = await read(file);
    const keeper = keeperOf(administrator.personId, [{ role: 'administrator', unitId: null }]);
    const preview = await app.get(PeopleImportPreview).of(db(), keeper, id);
    expect(preview?.judged.map(({ outcome }) => outcome.is)).toEqual(['new-person', 'new-person']);
    expect(preview?.wrong).toEqual([{ line: 4, message: '»ingen« er ikke en e-mailadresse.' }]);
    expect(await take(id)).toEqual({ people: 1, roles: 2, changed: 0, unchanged: 0, wrong: 1 });
    await expect(take(id)).rejects.toMatchObject({ refusal: { key: 'people.import-gone', status: 409 } });

    const again = await read(file);
    await expect(take(again.id)).rejects.toMatchObject({ refusal: { key: 'people.import-nothing' } });
    const changed = await read(file.replace('1.12.2026;\n', '1.12.2026;30.6.2027\n'));
    expect(await take(changed.id)).toMatchObject({ people: 0, roles: 0, changed: 1, unchanged: 1 });
    const ends = await db().query(
      `SELECT 1 FROM due_work WHERE kind = 'identity.role-end' AND done_at IS NULL`,
    );
    expect(ends).toHaveLength(2);
    // Its lines are kept no longer.
    expect(
      await db().query(
        `SELECT 1 FROM people_import WHERE lines::text LIKE '%Jonas%' AND taken_in_at IS NOT NULL`,
      ),
    ).toEqual([]);
  });

  it('is its sender’s alone, and a role keeper’s only for the own region', async () => {
    const keeper = await app.uow.run(systemActor('test'), (tx) =>
      makePerson(tx, { roles: [{ role: 'role_keeper', unitId: scheme.unit('sjaelland') }] }),
    );
    const { id } = await read(
      `${head}Ida Ny;ida@x.example;leder;sj-demo-akut;1.12.2026;\nBo Ny;bo@x.example;leder;nj-nordfjord-medicin;1.12.2026;\n`,
      keeper,
    );
    await expect(take(id)).rejects.toMatchObject({ refusal: { status: 404 } });
    expect(await take(id, keeper)).toMatchObject({ people: 1, roles: 1, wrong: 1 });
    const nobody = await app.uow.run(systemActor('test'), (tx) => makePerson(tx));
    await expect(read(head, nobody)).rejects.toMatchObject({ refusal: { status: 403 } });
    await expect(read('Navn;Rolle\nx;y')).rejects.toMatchObject({ refusal: { key: 'csv.column-missing' } });
  });

  describe('ordered from its page', () => {
    const order = (id: string, by = administrator) =>
      app.uow.run(by.actor, (tx) => app.get(OrderTakeIn).execute(tx, { id }));
    const keeper = () => keeperOf(administrator.personId, [{ role: 'administrator', unitId: null }]);
    const look = (id: string) => app.get(PeopleImportPreview).of(db(), keeper(), id);
    const sweep = async () => app.get(DueWorkSweeper).sweep(await app.get(DomainClock).now());
    const fileOf = (name: string) =>
      `${head}${name};${name.toLowerCase()}@ordnet.example;TR;sj-demo-akut;1.12.2026;\n`;

    it('waits, is entered by itself, once, and is ordered but once', async () => {
      const { id } = await read(fileOf('Vibe'));
      const before = await count('person');
      await order(id);
      expect(await look(id)).toMatchObject({ state: 'waiting', takenIn: null });
      expect(await count('person')).toBe(before);
      for (const twice of [order(id), take(id)])
        await expect(twice).rejects.toMatchObject({ refusal: { key: 'people.import-gone', status: 409 } });
      await sweep();
      await sweep();
      expect(await look(id)).toMatchObject({ state: 'taken-in', takenIn: { people: 1, roles: 1 } });
      expect(await count('person')).toBe(before + 1);
    });

    it('is stopped when nothing of it is left to change, and told before when there is nothing', async () => {
      const [first, second] = [await read(fileOf('Ravn')), await read(fileOf('Ravn'))];
      await order(second.id);
      await take(first.id);
      await sweep();
      expect(await look(second.id)).toMatchObject({ state: 'stopped', stoppedBy: 'people.import-nothing' });
      const third = await read(fileOf('Ravn'));
      await expect(order(third.id)).rejects.toMatchObject({ refusal: { key: 'people.import-nothing' } });
    });

    it('begins again where it broke off in the middle: nothing is half done', async () => {
      const { id } = await read(fileOf('Krage'));
      await order(id);
      const before = await count('person');
      const died = app.uow.run(systemActor('test'), async (tx) => {
        await app
          .get(TakeInFile)
          .enter(tx, keeper(), id, (await findImport(tx, id, keeper().personId))?.kept ?? nothing);
        throw new Error('died');
      });
      await expect(died).rejects.toThrow('died');
      expect([await count('person'), (await look(id))?.state]).toEqual([before, 'waiting']);
      await sweep();
      expect((await look(id))?.state).toBe('taken-in');
    });

    it('is entered only while its sender keeps roles', async () => {
      const keeperOfRegion = await app.uow.run(systemActor('test'), (tx) =>
        makePerson(tx, { roles: [{ role: 'role_keeper', unitId: scheme.unit('sjaelland') }] }),
      );
      const { id } = await read(fileOf('Allike'), keeperOfRegion);
      await order(id, keeperOfRegion);
      await db().query('UPDATE role_assignment SET valid_to = $2 WHERE person_id = $1', [
        keeperOfRegion.personId,
        await app.get(DomainClock).now(),
      ]);
      const before = await count('person');
      await sweep();
      expect(await count('person')).toBe(before);
      const [row] = await db().query<{ by: string }>(
        'SELECT stopped_by AS by FROM people_import WHERE id = $1',
        [id],
      );
      expect(row?.by).toBe('people.import-nothing');
    });
  });
});
