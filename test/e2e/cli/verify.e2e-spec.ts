import { createTestDatabase, type TestDatabase } from '@samraad/platform/testing';
import { Client } from 'pg';
import { runCli } from './support/run-cli';

describe('samraad verify', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('ends with 0 when nothing differs, with the answer alone on stdout', async () => {
    const { code, stdout, stderr } = await runCli(['verify'], { DATABASE_URL: database.url });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toBe('0 forskelle');
    expect(stderr).toContain('Saldi og posteringer');
    expect(stdout).not.toContain('…');
  });

  it('ends with 1 and names the row when something does', async () => {
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`INSERT INTO audit_head (stream, seq, hash) VALUES ('case:none', 1, 'x')`);
    await owner.end();
    const { code, stdout } = await runCli(['verify'], { DATABASE_URL: database.url });
    expect(code).toBe(1);
    expect(stdout).toContain('audit_head case:none: kæden ender et andet sted, end den skal');
    expect(stdout.trim().split('\n').at(-1)).toBe('1 forskel');
  });

  it('says which variable is missing', async () => {
    const { code, stdout, stderr } = await runCli(['verify']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('DATABASE_URL');
  });
});
