import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { newId } from '@samraad/platform';
import { FolderStorage } from './folder-storage';

describe('files in a folder', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'samraad-folder-')), 'not', 'yet');
  const storage = new FolderStorage(folder);
  const all = async () => {
    const found = [];
    for await (const { id } of storage.all()) found.push(id);
    return found;
  };
  afterAll(() => rmSync(join(folder, '../..'), { recursive: true }));

  it('are put, read, listed and removed by their id', async () => {
    expect(await all()).toEqual([]);
    const id = newId();
    await storage.put(id, Buffer.from('Hej'));
    const stream = await storage.read(id);
    expect(stream && (await buffer(stream)).toString()).toBe('Hej');
    expect([await storage.size(id), await storage.size(newId())]).toEqual([3, null]);
    expect(await all()).toEqual([id]);
    const path = join(folder, id.slice(-2), id);
    expect([statSync(path).mode & 0o777, statSync(join(path, '..')).mode & 0o777]).toEqual([0o600, 0o700]);
    await storage.remove(id);
    await storage.remove(id);
    expect([await storage.read(id), await all()]).toEqual([null, []]);
  });

  it('that came only half way are listed too, and removed', async () => {
    const half = newId();
    writeFileSync(join(folder, 'coming', half), 'H');
    expect(await all()).toEqual([half]);
    expect(await storage.read(half)).toBeNull();
    await storage.remove(half);
    expect(readdirSync(join(folder, 'coming'))).toEqual([]);
  });

  it('are never found by anything but an id', async () => {
    await expect(storage.read('../../etc/passwd')).rejects.toThrow('by its id');
    await expect(storage.put('..', Buffer.from('x'))).rejects.toThrow('by its id');
  });
});
