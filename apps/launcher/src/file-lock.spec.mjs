import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockHolder, tryLock, withLock } from './file-lock.mjs';

let folder;
let file;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-lock-'));
  file = path.join(folder, 'a.lock');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('a lock file', () => {
  it('is held by one at a time and can be taken again after its release', () => {
    const release = tryLock(file);
    expect(lockHolder(file)).toBe(process.pid);
    expect(tryLock(file)).toBeUndefined();
    release();
    expect(lockHolder(file)).toBeUndefined();
    expect(tryLock(file)).toBeDefined();
  });

  it('of a dead process is taken over', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    fs.writeFileSync(file, `${child.pid} 1`);
    expect(tryLock(file)).toBeDefined();
    expect(lockHolder(file)).toBe(process.pid);
  });

  it('of an earlier process with the same id is taken over', () => {
    fs.writeFileSync(file, `${process.pid} earlier`);
    expect(tryLock(file)).toBeDefined();
  });

  it('is let go when the task fails', async () => {
    const failing = withLock(file, () => Promise.reject(new Error('task')));
    await expect(failing).rejects.toThrow('task');
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('lets waiting tasks in one after the other', async () => {
    const order = [];
    const task = (name) => async () => {
      order.push(`${name} in`);
      await new Promise(setImmediate);
      order.push(`${name} out`);
    };
    await Promise.all([withLock(file, task('a')), withLock(file, task('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
  });

  it('gives up with one sentence when nobody lets go in time', async () => {
    tryLock(file);
    await expect(withLock(file, () => undefined, { within: 60 })).rejects.toThrow(`process ${process.pid}`);
  });
});
