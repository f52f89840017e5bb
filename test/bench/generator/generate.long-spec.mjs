import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { cliEntry } from '../../../apps/launcher/src/paths.mjs';
import { ask } from '../../../apps/launcher/src/postgres/ask.mjs';
import { startCluster } from '../../../apps/launcher/src/postgres/start-cluster.mjs';
import { ensureBuilt } from '../run/ensure-built.mjs';
import { Undo } from '../run/undo.mjs';
import { DataFolders, temporaryFolder } from './data-folder.mjs';

const cases = 130;
const shape = `
  SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
  WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`;
const lines = async (url) => (await ask(url, shape)).map(({ line }) => line);

describe('a generated demo', () => {
  const undo = new Undo();
  let made;
  let base;

  beforeAll(async () => {
    await ensureBuilt();
    const root = temporaryFolder();
    undo.add(() => fs.rmSync(root, { recursive: true, force: true }));
    await new DataFolders({ undo, say: () => undefined }).make(root, cases);
    const start = async (name) => {
      const cluster = await startCluster({ dataDir: path.join(root, name), fast: true });
      undo.add(() => cluster.stop());
      return cluster.url;
    };
    made = await start(String(cases));
    base = await start('base-small');
  }, 300_000);

  afterAll(() => undo.all());

  it('holds as many cases as were asked for, over many workplaces', async () => {
    const [{ requests, units }] = await ask(
      made,
      'SELECT (SELECT count(*)::int FROM request) AS requests, (SELECT count(*)::int FROM org_unit) AS units',
    );
    expect(requests).toBe(cases);
    expect(units).toBeGreaterThan(90);
  });

  it('has nothing that verify finds fault with', () => {
    const env = { ...process.env, DATABASE_URL: made };
    const { stdout } = spawnSync(process.execPath, [cliEntry, 'verify'], { env, encoding: 'utf8' });
    expect(stdout).toMatch(/\n0 forskelle\n/);
  });

  it('has every key, index and reference the demo has', async () => {
    expect(await lines(made)).toEqual(await lines(base));
  });

  it('keeps the small workplace as it is, with three cases of its own', async () => {
    const [{ count }] = await ask(
      made,
      `SELECT count(*)::int FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id WHERE u.key = 'sj-demo-akut'`,
    );
    expect(count).toBe(3);
  });

  it('lets more be written after it: the sequences stand behind the copies', async () => {
    await ask(made, `INSERT INTO due_work (kind, key, due_at, data) VALUES ('x', 'x', now(), '{}')`);
  });
});
