import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { reservePort } from '@samraad/notification/testing';
import { eventually } from '../support/eventually';
import { emptyDataFolder } from './support/data-folder';
import { processesOf } from './support/processes';
import { LauncherRun } from './support/run-launcher';

const whole = {
  DATABASE_URL: 'postgresql://samraad:hemmelig-kode@127.0.0.1:1/samraad',
  BASE_URL: 'https://samraad.region.example',
  SESSION_SECRET: 'en-hemmelighed-paa-over-toogtredive-tegn',
  SMTP_URL: 'smtp://mail.region.example',
};
const asRoot = process.getuid?.() === 0 ? it : it.skip;

describe('a start that cannot succeed', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = emptyDataFolder();
  });
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  /** Runs it to its end: code 1, nothing on stdout, one sentence (after the line that it starts), nothing left running. */
  async function refusal(env: Record<string, string>, args: string[] = []): Promise<string> {
    const port = String(await reservePort());
    const run = new LauncherRun({ SAMRAAD_DATA_DIR: dataDir, PORT: port, ...env }, args);
    const { code, stdout, stderr } = await run.ended;
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr
      .trim()
      .split('\n')
      .filter((line) => line !== 'Samråd starter …');
    expect(lines).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).not.toContain('hemmelig');
    await eventually('every process ends', () => processesOf(dataDir).length === 0);
    return lines[0] ?? '';
  }

  describe('because the port is busy', () => {
    let server: Server;
    afterEach(() => server.close());

    it.each(['127.0.0.1', '0.0.0.0', '::'])('on %s', async (host) => {
      server = createServer().listen(0, host);
      await once(server, 'listening');
      const { port } = server.address() as { port: number };
      expect(await refusal({ PORT: String(port) })).toBe(
        `Port ${port} er optaget af et andet program: luk det, eller vælg en anden port med PORT.`,
      );
    });
  });

  it.each(['0', '65536', 'tretusind', '30 00'])('because PORT is %j', async (port) => {
    expect(await refusal({ PORT: port })).toBe('PORT skal være et helt tal mellem 1 og 65535.');
  });

  it.each([[{}], [{ SAMRAAD_DEMO: '1' }]])('because the database cannot be reached, %j', async (more) => {
    expect(await refusal({ DATABASE_URL: whole.DATABASE_URL, SMTP_URL: whole.SMTP_URL, ...more })).toBe(
      'Databasen 127.0.0.1:1/samraad kan ikke nås (ECONNREFUSED): kontrollér DATABASE_URL, og at databasen kører.',
    );
  });

  it('because the address of the database is none', async () => {
    expect(await refusal({ DATABASE_URL: 'mysql://hemmelig@vaert/navn' })).toMatch(
      /^DATABASE_URL er ikke en gyldig/,
    );
  });

  it('because a file lies where the data folder should be', async () => {
    const file = path.join(dataDir, 'fil');
    writeFileSync(file, '');
    expect(await refusal({ SAMRAAD_DATA_DIR: file })).toMatch(`Datamappen ${file} kan ikke skrives`);
  });

  asRoot('because the postgres user cannot get into the data folder', async () => {
    chmodSync(dataDir, 0o700);
    const inside = path.join(dataDir, 'data');
    mkdirSync(inside);
    expect(await refusal({ SAMRAAD_DATA_DIR: inside })).toMatch(
      `kan ikke komme ind i datamappen ${inside}: vælg med SAMRAAD_DATA_DIR`,
    );
  });

  it('in production, and names every variable that is missing', async () => {
    expect(await refusal({}, ['--production'])).toBe(
      'Følgende skal være sat, før Samråd kan starte i drift: DATABASE_URL, BASE_URL, SESSION_SECRET, SMTP_URL.',
    );
  });

  it.each(Object.keys(whole))('in production without %s', async (name) => {
    expect(await refusal({ ...whole, [name]: '' }, ['--production'])).toBe(
      `Følgende skal være sat, før Samråd kan starte i drift: ${name}.`,
    );
  });

  it('in production as a demo', async () => {
    expect(await refusal({ ...whole, SAMRAAD_DEMO: '1' }, ['--production'])).toMatch(
      /^Demoen kan ikke køre i drift/,
    );
  });

  it('in production with settings that make no sense, every one named', async () => {
    const senseless = {
      BASE_URL: 'http://samraad.region.example/hemmelig',
      MAIL_FROM: 'hemmelig',
      TRUST_PROXY: '0.0.0.0/0',
      LOG_LEVEL: 'hemmelig',
    };
    const told = await refusal({ ...whole, ...senseless }, ['--production']);
    expect(told).toMatch(/^Indstillingerne kan ikke bruges: /);
    for (const name of Object.keys(senseless)) expect(told).toContain(`${name} skal`);
  });

  it('in production without its database', async () => {
    expect(await refusal(whole, ['--production'])).toMatch(/^Databasen 127\.0\.0\.1:1\/samraad kan ikke nås/);
  });
});
