import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { cliDa } from '../i18n/da';
import { mailCatcherModule } from './mail-catcher.command';
import { MigrateCommand, migrateModule } from './migrate.command';

describe('commands of the CLI', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('migrate says on stdout what was done, here nothing', async () => {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    await new MigrateCommand(database.url).run();
    const said = write.mock.calls.map(([text]) => text);
    write.mockRestore();
    expect(said).toEqual([`${cliDa.upToDate}\n`]);
  });

  it.each([
    ['no DATABASE_URL', () => migrateModule({}), 'DATABASE_URL'],
    ['no DATABASE_URL', () => mailCatcherModule({}), 'DATABASE_URL'],
    [
      'a port that is none',
      () => mailCatcherModule({ DATABASE_URL: database.url, SAMRAAD_MAIL_PORT: 'abc' }),
      'Porten',
    ],
  ])('refuses %s in one sentence', (_what, make, word) => {
    expect(make).toThrow(word);
  });
});
