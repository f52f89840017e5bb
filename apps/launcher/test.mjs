import { runMain } from './src/failure.mjs';
import { requireRuntime } from './src/runtime.mjs';

/** `npm test`; with --long the long tests too. Ends with the line `N passed, N failed`. Other arguments go to jest. */
await runMain(async () => {
  requireRuntime();
  const { runTests } = await import('./src/test/run-tests.mjs');
  const { lastLine } = await import('./src/test/tally.mjs');
  const args = process.argv.slice(2);
  const long = args.includes('--long');
  const tally = await runTests({ env: process.env, long, jestArgs: args.filter((arg) => arg !== '--long') });
  process.stdout.write(`\n${lastLine(tally)}\n`);
  return tally.failed > 0 ? 1 : 0;
});
