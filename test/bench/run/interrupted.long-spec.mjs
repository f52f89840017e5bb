import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../apps/launcher/src/paths.mjs';
import { temporaryFolder } from '../generator/data-folder.mjs';
import { ensureBuilt } from './ensure-built.mjs';

const entry = path.join(root, 'test', 'bench', 'run.mjs');
/** A busy machine is no defect: what is slow is not what is tested here. */
const long = 600_000;
const quick = ['--cases', '60', '--seconds', '0.1', '--only', 'home'];

/** Runs the benchmark with a temporary folder of its own and a process group of its own. */
function start(folder, more = []) {
  const env = { ...process.env, TMPDIR: folder };
  const child = spawn(process.execPath, [entry, ...quick, ...more], { env, cwd: root, detached: true });
  let said = '';
  let table = '';
  child.stderr.on('data', (data) => (said += data));
  child.stdout.on('data', (data) => (table += data));
  const until = async (words) => {
    while (!said.includes(words)) await once(child.stderr, 'data');
  };
  return { child, until, table: () => table, said: () => said };
}

/** Processes of the group, and any that works in the folder. */
function left(pid, folder) {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,args='], { encoding: 'utf8' });
  const lines = stdout.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith(`${pid} `) || line.includes(folder));
}

describe('the benchmark', () => {
  let folder;

  beforeAll(ensureBuilt, long);
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['the demo is being played', 'The demo', 'SIGINT', 130],
    ['it measures', 'Measuring at 60 cases', 'SIGTERM', 143],
  ])(
    'broken off while %s leaves nothing behind',
    async (_, words, signal, code) => {
      const { child, until } = start(folder);
      await until(words);
      child.kill(signal);
      const [ended] = await once(child, 'close');
      expect(ended).toBe(code);
      expect(fs.readdirSync(folder)).toEqual([]);
      expect(left(child.pid, folder)).toEqual([]);
    },
    long,
  );

  it(
    'prints its table, writes its JSON, and takes everything away again',
    async () => {
      const json = path.join(folder, 'report.json');
      const run = start(folder, ['--json', json]);
      const [ended] = await once(run.child, 'close');
      expect([ended, run.said()]).toEqual([0, expect.stringContaining('Measuring at 60 cases')]);
      const report = JSON.parse(fs.readFileSync(json, 'utf8'));
      expect(Object.keys(report)).toEqual(['machine', 'commit', 'rows']);
      const leader = report.rows.find(({ name }) => name === 'home · leader');
      expect(leader).toEqual({
        name: 'home · leader',
        kind: 'read',
        statements: expect.any(Number),
        floorRatio: expect.any(Number),
        p50Ms: { 60: expect.any(Number) },
      });
      expect(leader.statements).toBeGreaterThan(2);
      expect(run.table()).toContain('| home · leader |');
      expect(fs.readdirSync(folder)).toEqual(['report.json']);
      expect(left(run.child.pid, folder)).toEqual([]);
    },
    long,
  );
});
