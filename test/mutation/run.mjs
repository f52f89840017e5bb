import { runMain } from '../../apps/launcher/src/failure.mjs';
import { requireRuntime } from '../../apps/launcher/src/runtime.mjs';

/**
 * `npm run test:mutation [-- <group…> [--only <path>…]]`: changes the code a little at a time and counts what no test
 * notices. A whole group writes its table into docs/mutation.md; below its floor the exit code is 1.
 */
await runMain(async () => {
  requireRuntime();
  const { runGroups } = await import('./run-groups.mjs');
  const args = process.argv.slice(2);
  const cut = args.indexOf('--only');
  const names = cut === -1 ? args : args.slice(0, cut);
  return runGroups(names, cut === -1 ? [] : args.slice(cut + 1));
});
