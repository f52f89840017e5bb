import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { temporaryCluster } from '../postgres/temporary-cluster.mjs';
import { say } from '../say.mjs';
import { checks } from './checks.mjs';
import { obtainChromium } from './chromium.mjs';
import { runChecks } from './run-checks.mjs';
import { runJest } from './run-jest.mjs';
import { jestTally, sumTallies } from './tally.mjs';

/** The whole run: checks first, the browser fetched meanwhile, then every level of test on one Postgres of its own. */
export async function runTests({ env, long, jestArgs }) {
  const browser = env.SAMRAAD_SKIP_BROWSER === '1' ? Promise.resolve('') : obtainChromium(env);
  const [checked, chromium] = await Promise.all([runChecks(checks), browser.catch(sayWhy)]);
  if (chromium === undefined) return sumTallies(checked, { failed: 1 });
  const environment = { ...env, SAMRAAD_CHROMIUM: chromium, ...(long ? { SAMRAAD_LONG: '1' } : {}) };
  return sumTallies(checked, await jestOnOwnCluster(environment, jestArgs));
}

async function jestOnOwnCluster(environment, args) {
  const cluster = await temporaryCluster();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samraad-report-'));
  try {
    const withCluster = { ...environment, SAMRAAD_TEST_ADMIN_URL: cluster.adminUrl };
    const onStart = (pid) => cluster.watch([pid]);
    return jestTally(await runJest({ args, environment: withCluster, folder, onStart }));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
    await cluster.stop();
  }
}

function sayWhy(error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  return undefined;
}
