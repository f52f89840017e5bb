/* global expect */
/** SAMRAAD_SKIP_BROWSER=1: the tests of a browser spec are reported as skipped, whatever they are. */
const isBrowserSpec = expect.getState().testPath?.endsWith('.browser-spec.ts');

if (process.env.SAMRAAD_SKIP_BROWSER === '1' && isBrowserSpec) {
  for (const name of ['describe', 'test', 'it']) globalThis[name] = globalThis[name].skip;
}
