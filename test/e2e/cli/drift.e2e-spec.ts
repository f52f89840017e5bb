import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemActor } from '@samraad/platform';
import { createEmptyDatabase } from '../../migrations/support/empty-database';
import { createPortalApp, type PortalApp } from '../../support/portal-app';
import { runCli } from './support/run-cli';

jest.setTimeout(120_000);

/** The commands of the chapter that takes an operator from an empty database to an administrator, as they stand there. */
function commandsOf(heading: string): string[][] {
  const text = readFileSync(join(__dirname, '../../../docs/drift.md'), 'utf8');
  const chapter = text.slice(text.indexOf(`### ${heading}`)).split('\n### ')[0] ?? '';
  const block = /```\n([^]*?)```/.exec(chapter)?.[1] ?? '';
  const lines = block.trim().split('\n');
  return lines.map((line) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    expect(words.slice(0, 4)).toEqual(['npm', 'run', '-s', 'samraad']);
    return words.slice(5);
  });
}

describe('docs/drift.md, from an empty database to an administrator', () => {
  let database: Awaited<ReturnType<typeof createEmptyDatabase>>;
  let portal: PortalApp | undefined;
  const commands = commandsOf('Fra en tom database til den første administrator');
  const environment = () => ({
    DATABASE_URL: database.url,
    SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
    SMTP_URL: 'smtp://127.0.0.1:9',
    BASE_URL: 'https://samraad.example',
    LOG_LEVEL: 'silent',
    SAMRAAD_DEMO: '0',
  });
  const run = (command: readonly string[]) => runCli(command, environment());

  beforeAll(async () => {
    database = await createEmptyDatabase();
  });
  afterAll(async () => {
    if (portal) await portal.close();
    else await database.drop();
  });

  it('names the three commands', () => {
    expect(commands.map(([name]) => name)).toEqual(['migrate', 'seed', 'setup']);
  });

  it('ends with a signed-in administrator', async () => {
    let said = '';
    for (const command of commands) {
      const { code, stdout, stderr } = await run(command);
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' });
      said = stdout;
    }
    const path = /https:\/\/samraad\.example(\/link\/\S+)/.exec(said)?.[1] ?? '';
    portal = await createPortalApp({ SAMRAAD_DEMO: '0' }, [], database);
    const browser = portal.browser();
    const page = await browser.get(path);
    expect(page.heading()).toBe('Kom i gang med Samråd');
    const choosing = await (await page.submit()).follow();
    expect((await choosing.submit({ password: 'lampe-regnvejr-tromme-ost' })).location).toBe('/');
    // The role asks for a second factor before anything else.
    const own = await (await browser.get('/administration')).follow();
    expect([own.path, own.html.includes('Mette Holm')]).toEqual(['/min-side/sikkerhed', true]);
    expect(own.text()).toContain('Med din rolle skal du have et ekstra bevis');
    const again = await portal.signIn('mette.holm@samraad.example', 'lampe-regnvejr-tromme-ost');
    expect((await again.get('/administration')).location).toBe('/min-side/sikkerhed');
  });

  it('mails the same link, and finds nobody and nothing that is made up', async () => {
    const rows = await portal?.uow.run(systemActor('test'), (tx) =>
      tx.query(`SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM org_unit) AS units,
        (SELECT count(*)::int FROM round WHERE demo) AS demos,
        (SELECT string_agg(mail_kind || ' ' || to_address, ', ') FROM mail_message) AS mails`),
    );
    expect(rows).toEqual([
      { people: 1, units: 5, demos: 0, mails: 'identity.setup mette.holm@samraad.example' },
    ]);
  });

  it('can be repeated, but makes no second administrator', async () => {
    const [migrate = [], seed = [], setup = []] = commands;
    expect([(await run(migrate)).code, (await run(seed)).code]).toEqual([0, 0]);
    const another = ['setup', '--name', 'Bo Lund', '--email', 'bo@samraad.example'];
    for (const refused of [await run(setup), await run(another)])
      expect(refused).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^Der er allerede en administrator/),
      });
    expect(await run(['setup', '--name', 'Bo Lund'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--email'),
    });
  });
});
