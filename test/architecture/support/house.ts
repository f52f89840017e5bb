import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's own folder. */
export const root = join(__dirname, '../../..');

const notOurs = new Set(['node_modules', 'dist', 'fixtures', '.cache', '.data', '.git', 'billeder']);

/** Every file under a folder of the repository, as paths from its root; sorted. */
export function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      if (notOurs.has(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** What of libs and apps runs in production: no specs, no test builders. */
export function productionSources(): string[] {
  return [...filesUnder('libs'), ...filesUnder('apps')].filter(
    (path) => path.endsWith('.ts') && !/(-|\.)spec\.ts$/.test(path) && !/\/src\/testing(\/|\.ts$)/.test(path),
  );
}

/** The libs, by folder. */
export const libs = (): string[] =>
  readdirSync(join(root, 'libs'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The text of a file of the repository. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Imports what registers words and mails: every lib's index, and the words of the apps. */
export function loadEverything(): void {
  const words = filesUnder('apps').filter((path) => /\.da\.ts$|\/i18n\/da\.ts$/.test(path));
  for (const path of [...libs().map((lib) => `libs/${lib}/src/index.ts`), ...words]) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the folders are the list
    require(join(root, path));
  }
}
