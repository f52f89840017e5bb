import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { jest } from '@jest/globals';
import { imageIsSettled, makeDemoImage, startTakesImage } from './demo-image.mjs';

describe('a start that will take the demo’s image', () => {
  let empty;
  beforeAll(() => (empty = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-demo-'))));
  afterAll(() => fs.rmSync(empty, { recursive: true }));
  const takes = (env) => startTakesImage({ SAMRAAD_DATA_DIR: empty, ...env });

  it.each([[{}], [{ SAMRAAD_DEMO: '1' }], [{ PORT: '4000', NODE_ENV: 'production' }]])(
    'is one of a demo on a data folder without a database: %j',
    (env) => expect(takes(env)).toBe(true),
  );

  it.each([
    [{ SAMRAAD_DEMO: '0' }],
    [{ DATABASE_URL: 'postgresql://samraad@db/samraad' }],
    [{ DATABASE_URL: 'postgresql://samraad@db/samraad', SAMRAAD_DEMO: '1' }],
    [{ PORT: 'tretusind' }],
  ])('is none with %j', (env) => expect(takes(env)).toBe(false));

  it('is none on a data folder that has its database', () => {
    const dataDir = path.join(empty, 'used');
    fs.mkdirSync(path.join(dataDir, 'postgres'), { recursive: true });
    expect(takes({ SAMRAAD_DATA_DIR: dataDir })).toBe(false);
  });
});

describe('a demo that cannot be made', () => {
  let folder;
  beforeAll(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-demo-'))));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('does not spoil the build: it is said, and tried again for the next one only', () => {
    const said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const of = { file: path.join(folder, 'image'), key: 'a'.repeat(64) };
    expect(imageIsSettled(of)).toBe(false);
    const script = path.join(folder, 'fails.mjs');
    fs.writeFileSync(script, 'process.exit(1)');
    makeDemoImage({ ...of, script });
    expect(said.mock.calls.join()).toContain('The demo could not be made now');
    said.mockRestore();
    expect(imageIsSettled(of)).toBe(true);
    expect(imageIsSettled({ ...of, key: 'b'.repeat(64) })).toBe(false);
  });
});
