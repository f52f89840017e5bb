import { walk } from './walk.mjs';

export const sourceFolders = ['apps', 'libs', 'migrations'];
const settings = ['package-lock.json', 'nest-cli.json', 'tsconfig.json', '.tsconfig.build.json'];
const assetKinds = /\.(hbs|json|css|svg|png|woff2|ico|txt)$|\/assets\/[^/]+\.m?js$/;

/** Compiled into dist: tests and test kits are not (.tsconfig.build.json says the same). */
export function isCode(file) {
  if (file.startsWith('apps/launcher/') || !file.endsWith('.ts') || file.endsWith('.d.ts')) return false;
  return !/\.(spec|int-spec|long-spec)\.ts$/.test(file) && !/\/src\/testing(\.ts$|\/)/.test(file);
}

/** Copied beside the compiled code, where the code looks for it relative to itself. */
export function isAsset(file) {
  return assetKinds.test(file) && !file.startsWith('apps/launcher/') && !/\/src\/testing\//.test(file);
}

/** All that a build is made from, listed from the disk. */
export function listSources(base) {
  const all = sourceFolders.flatMap((folder) => walk(folder, base));
  return { code: all.filter(isCode), assets: all.filter(isAsset), settings };
}
