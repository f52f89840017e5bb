import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { cliDa } from '../i18n/da';
import { runMailCatcher } from './mail-catcher.command';
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

  it('refuses a database that is not given, in one sentence', async () => {
    expect(() => migrateModule({})).toThrow('DATABASE_URL');
    await expect(runMailCatcher([], {})).rejects.toThrow('DATABASE_URL');
  });

  it.each(['abc', '70000', ' '])('refuses a port that is none: "%s"', async (port) => {
    const env = { DATABASE_URL: database.url };
    await expect(runMailCatcher(['--port', port], env)).rejects.toThrow('Porten');
    await expect(runMailCatcher([], { ...env, SAMRAAD_MAIL_PORT: port })).rejects.toThrow('Porten');
  });
});
