import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pack, unpack } from './pack.mjs';

let folder;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-pack-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('a packed folder', () => {
  it('comes out as it went in: bytes, empty files, empty folders, names of any letters', () => {
    const [from, to] = ['from', 'to'].map((name) => path.join(folder, name));
    fs.mkdirSync(path.join(from, 'base/5'), { recursive: true });
    fs.mkdirSync(path.join(from, 'pg_notify'));
    fs.mkdirSync(to);
    const files = {
      PG_VERSION: '18\n',
      'base/5/112': Buffer.from([0, 255, 10, 0]),
      'base/5/tom': '',
      blåbær: 'æ',
    };
    for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(from, name), content);
    unpack(pack(from), to);
    const tree = (at) => fs.readdirSync(at, { recursive: true }).sort();
    expect(tree(to)).toEqual(tree(from));
    for (const name of Object.keys(files))
      expect(fs.readFileSync(path.join(to, name))).toEqual(fs.readFileSync(path.join(from, name)));
  });

  it('is for its owner alone, as Postgres asks', () => {
    const [from, to] = ['from', 'to'].map((name) => path.join(folder, name));
    fs.mkdirSync(path.join(from, 'base'), { recursive: true, mode: 0o777 });
    fs.writeFileSync(path.join(from, 'fil'), 'x', { mode: 0o666 });
    fs.mkdirSync(to);
    unpack(pack(from), to);
    const mode = (name) => fs.statSync(path.join(to, name)).mode & 0o777;
    expect([mode('base'), mode('fil')]).toEqual([0o700, 0o600]);
  });
});
