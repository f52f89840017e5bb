import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { locateTemplate } from '../../views';

/** Our own style sheets and pictures. */
export const ours = locateTemplate(path.join(__dirname, '..', '..', '..', 'assets'));
/** DKFDS's, as the package has them. */
export const dkfds = path.resolve(path.dirname(require.resolve('dkfds')), '..');

function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => path.join(one.parentPath, one.name))
    .sort();
}

/** What all assets are as a whole: another text when any of ours, or the package, is another. */
function version(): string {
  const hash = createHash('sha256');
  for (const file of filesIn(ours)) hash.update(path.relative(ours, file)).update(readFileSync(file));
  hash.update(readFileSync(path.join(dkfds, '..', 'package.json')));
  return hash.digest('hex').slice(0, 12);
}

/** Where the assets of this build lie: a new address when they are new, so that a copy may be kept for ever. */
export const assetRoot = `/assets/${version()}`;
