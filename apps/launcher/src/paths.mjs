import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folders every launcher script needs, absolute. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const distFolder = path.join(root, 'dist');
export const cacheFolder = path.join(root, '.cache');
export const cliEntry = path.join(distFolder, 'apps', 'cli', 'src', 'main.js');

/** The data folder of this installation: SAMRAAD_DATA_DIR, else `.data` in the project. */
export function dataFolder(env = process.env) {
  return path.resolve(root, env.SAMRAAD_DATA_DIR || '.data');
}
