import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { da } from './i18n/da.mjs';
import { root } from './paths.mjs';
import { identityCan, postgresIdentity } from './postgres/system-user.mjs';

export const usualFolder = path.join(root, '.data');

/**
 * The data folder of this installation: SAMRAAD_DATA_DIR, else `.data` in the project. When root runs a project in a
 * private home, the embedded database (which must not be root's) can't live there: then it is one below /var/lib.
 */
export function dataFolder({ env, embedded }) {
  if (env.SAMRAAD_DATA_DIR) return path.resolve(root, env.SAMRAAD_DATA_DIR);
  if (!embedded || process.getuid?.() !== 0 || identityCan(postgresIdentity(), '-x', root))
    return usualFolder;
  const id = crypto.createHash('sha256').update(root).digest('hex').slice(0, 8);
  return path.join('/var/lib', `samraad-${id}`);
}

/** Makes the data folder; throws one sentence when it can't be made or written to. */
export function requireWritable(dataDir) {
  try {
    fs.mkdirSync(dataDir, { recursive: true });
    fs.accessSync(dataDir, fs.constants.W_OK | fs.constants.X_OK);
  } catch (error) {
    throw new Failure(da.dataNotWritable(dataDir, error.code));
  }
}
