import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { da } from '../i18n/da.mjs';
import { ask } from '../postgres/ask.mjs';
import { startCluster } from '../postgres/start-cluster.mjs';
import { stopCluster } from '../postgres/stop-cluster.mjs';
import { writeImage } from './image-file.mjs';
import { pack } from './pack.mjs';
import { takeImage } from './take-image.mjs';

jest.setTimeout(60_000);
const key = 'a'.repeat(64);
const passwordOf = (dataDir) => JSON.parse(fs.readFileSync(path.join(dataDir, 'connection.json'))).password;

describe('a cluster from an image', () => {
  let folder;
  let file;
  let said;
  const dataDir = (name) => path.join(folder, name);
  const start = (name, of = { file, key }) =>
    startCluster({ dataDir: dataDir(name), fast: true, fill: (place) => takeImage(place, of) });
  const tables = (url) => ask(url, `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-take-'));
    fs.chmodSync(folder, 0o711);
    file = path.join(folder, 'image');
    const { url } = await startCluster({ dataDir: dataDir('made'), fast: true });
    await ask(url, 'CREATE TABLE found AS SELECT 1 AS one');
    await stopCluster(dataDir('made'));
    writeImage(pack(path.join(dataDir('made'), 'postgres')), key, file);
  });
  afterAll(async () => {
    for (const name of fs.readdirSync(folder))
      if (fs.statSync(dataDir(name)).isDirectory()) await stopCluster(dataDir(name));
    fs.rmSync(folder, { recursive: true });
  });
  beforeEach(() => (said = jest.spyOn(process.stderr, 'write').mockReturnValue(true)));
  afterEach(() => said.mockRestore());

  it('holds what the image holds, under a password that is nobody else’s', async () => {
    const one = await start('one');
    const two = await start('two');
    expect([one.made, two.made]).toEqual(['image', 'image']);
    expect(await tables(one.url)).toEqual([{ tablename: 'found' }]);
    expect(new Set(['made', 'one', 'two'].map((name) => passwordOf(dataDir(name)))).size).toBe(3);
    const wrong = new URL(one.url);
    wrong.password = passwordOf(dataDir('made'));
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(said).not.toHaveBeenCalled();
  });

  it('stands over what an earlier try has left', async () => {
    fs.mkdirSync(path.join(dataDir('left'), 'postgres.new/base'), { recursive: true });
    fs.writeFileSync(path.join(dataDir('left'), 'postgres.new/PG_VERSION'), '1');
    expect((await start('left')).made).toBe('image');
    expect(fs.existsSync(path.join(dataDir('left'), 'postgres.new'))).toBe(false);
  });

  it('is never made where one stands', async () => {
    await startCluster({ dataDir: dataDir('own'), fast: true });
    await stopCluster(dataDir('own'));
    const { made, url } = await start('own');
    expect([made, await tables(url)]).toEqual(['before', []]);
  });

  it.each([
    ['missing', (whole) => ({ whole, of: { file: path.join(folder, 'none'), key } })],
    ['stale', (whole) => ({ whole, of: { key: 'b'.repeat(64) } })],
    ['damaged', (whole) => ({ whole: whole.with(1_000, whole[1_000] ^ 1), of: { key } })],
  ])('is an empty one when the image is %s, and it is said why', async (fault, change) => {
    const { whole, of } = change(fs.readFileSync(file));
    const copy = path.join(folder, `${fault}.image`);
    fs.writeFileSync(copy, whole);
    const { made, url } = await start(fault, { file: copy, ...of });
    expect([made, await tables(url)]).toEqual(['empty', []]);
    expect(said.mock.calls).toEqual([[`${da.imageFaults[fault]}\n`]]);
  });
});
