import fs from 'node:fs';
import os from 'node:os';

const shared = '/dev/shm';
/** A whole run of the tests keeps some 600 MB. */
const needed = 3 * 1024 ** 3;

/**
 * A folder whose files lie in memory, for what is thrown away anyway: there a database is copied in a tenth of the time.
 * Undefined where there is none, or too little room or memory (containers give 64 MB).
 */
export function memoryFolder(folder = shared, room = needed) {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    const { bavail, bsize } = fs.statfsSync(folder);
    return Math.min(bavail * bsize, os.freemem()) >= room ? folder : undefined;
  } catch {
    return undefined;
  }
}
