import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleAsync } from 'lightningcss';
import { dkfds, ours } from './asset-folders';

/** The file an import names: `dkfds/…` is the package's, everything else lies beside the sheet that asks. */
const fileOf = (specifier: string, from: string): string =>
  specifier.startsWith('dkfds/')
    ? path.join(dkfds, specifier.slice('dkfds/'.length))
    : path.resolve(path.dirname(from), specifier);

/** A file's address beside the bundle. */
const beside = (file: string): string =>
  file.startsWith(dkfds + path.sep) ? `dkfds/${path.relative(dkfds, file)}` : path.relative(ours, file);

/** All style sheets as one, in their order and layers, minified; what they point to is found from where the one lies. */
async function bundle(): Promise<Buffer> {
  const { code, dependencies } = await bundleAsync({
    filename: path.join(ours, 'samraad.css'),
    minify: true,
    analyzeDependencies: true,
    resolver: { resolve: fileOf, read: (file) => readFile(file, 'utf8') },
  });
  const text = Buffer.from(code).toString('utf8');
  const places = (dependencies ?? []).flatMap((one) => (one.type === 'url' ? [one] : []));
  const sheet = places.reduce((done, { placeholder, url, loc }) => {
    const file = path.resolve(path.dirname(loc.filePath), url.replace(/^\.\.\/dkfds\//, `${dkfds}/`));
    return done.replaceAll(placeholder, url.startsWith('data:') || url.startsWith('#') ? url : beside(file));
  }, text);
  return Buffer.from(sheet);
}

let bundled: Promise<Buffer> | undefined;

/** The one style sheet, made when first asked for. */
export function styleSheet(): Promise<Buffer> {
  bundled ??= bundle();
  // What failed once may succeed when asked again.
  bundled.catch(() => (bundled = undefined));
  return bundled;
}
