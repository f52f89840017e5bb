import { AuditModule } from '@samraad/audit';
import { makePerson, type MadePerson } from '@samraad/identity/testing';
import { NotificationModule } from '@samraad/notification';
import { Database, systemActor } from '@samraad/platform';
import { createTestApp, type TestApp } from '@samraad/platform/testing';
import { seedScheme, type SeededScheme } from '@samraad/scheme/testing';
import { keeperOf } from './acting-keeper';
import { PeopleImportPreview } from './people-import.preview';
import { ReadPeopleFile } from './read-people-file';
import { TakeInFile } from './take-in-file';
import { PeopleModule } from '../people.module';

const head = 'Navn;E-mail;Rolle;Enhed;Fra;Til\n';
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

  it('takes in a thousand lines in one commit', async () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, n) =>
        `Person ${n};p${n}@mange.example;orienteret;${n % 2 ? 'sj-demo-akut' : 'sj-demo-medicin'};1.12.2026;`,
    );
    const before = await count('person');
    const { id } = await read(head + lines.join('\n'));
    expect(await take(id)).toMatchObject({ people: 1_000, roles: 1_000, wrong: 0 });
    expect(await count('person')).toBe(before + 1_000);
  });
});
