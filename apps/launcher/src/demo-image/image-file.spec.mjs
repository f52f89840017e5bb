import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { imageKeyOf, readImage, writeImage } from './image-file.mjs';

const [key, other] = ['one', 'two'].map((text) => crypto.createHash('sha256').update(text).digest('hex'));
const packed = crypto.randomBytes(2_000);
let folder;
let file;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-image-'));
  file = path.join(folder, 'image');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the file of an image', () => {
  it('gives what was written for the same build', () => {
    writeImage(packed, key, file);
    expect(readImage(key, file)).toEqual({ packed });
    expect(imageKeyOf(file)).toBe(key);
  });

  it('is missing when there is none, or no build', () => {
    expect(readImage(key, file)).toEqual({ fault: 'missing' });
    expect(imageKeyOf(file)).toBeUndefined();
    writeImage(packed, key, file);
    expect(readImage(undefined, file)).toEqual({ fault: 'missing' });
  });

  it('is stale for another build', () => {
    writeImage(packed, key, file);
    expect(readImage(other, file)).toEqual({ fault: 'stale' });
  });

  it('is not taken with one byte changed, wherever it is', () => {
    writeImage(packed, key, file);
    const whole = fs.readFileSync(file);
    // Every byte of the head, and some of what follows.
    for (let at = 0; at < whole.length; at += at < 200 ? 1 : 97) {
      const changed = Buffer.from(whole);
      changed[at] ^= 1;
      fs.writeFileSync(file, changed);
      expect([at, readImage(key, file).fault]).toEqual([at, expect.stringMatching(/^(damaged|stale)$/)]);
    }
  });

  it('is not taken when its end is missing, or more stands after it', () => {
    writeImage(packed, key, file);
    const whole = fs.readFileSync(file);
    for (const bytes of [
      whole.subarray(0, -1),
      whole.subarray(0, 10),
      Buffer.alloc(0),
      Buffer.concat([whole, whole]),
    ]) {
      fs.writeFileSync(file, bytes);
      expect(readImage(key, file)).toEqual({ fault: 'damaged' });
    }
  });

  it('of a build that was killed while it wrote, is not there, and goes with the next', () => {
    const write = `import { writeImage } from ${JSON.stringify(new URL('image-file.mjs', import.meta.url).href)};
      import fs from 'node:fs';
      fs.renameSync = () => process.kill(process.pid, 'SIGKILL');
      writeImage(Buffer.alloc(10), '${key}', process.argv[1]);`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', write, file]);
    expect(signal).toBe('SIGKILL');
    expect(fs.readdirSync(folder)).toHaveLength(1);
    expect(readImage(key, file)).toEqual({ fault: 'missing' });
    writeImage(packed, key, file);
    expect(fs.readdirSync(folder)).toEqual(['image']);
  });
});
