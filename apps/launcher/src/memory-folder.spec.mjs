import os from 'node:os';
import { memoryFolder } from './memory-folder.mjs';

describe('a folder in memory', () => {
  it('is one that can be written to and has room', () => {
    expect(memoryFolder(os.tmpdir(), 1)).toBe(os.tmpdir());
  });

  it('is none where there is too little room, or no such folder', () => {
    expect(memoryFolder(os.tmpdir(), Number.MAX_SAFE_INTEGER)).toBeUndefined();
    expect(memoryFolder('/findes-ikke', 1)).toBeUndefined();
  });
});
