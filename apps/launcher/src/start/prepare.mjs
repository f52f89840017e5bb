import fs from 'node:fs';
import path from 'node:path';
import { buildContent } from '../build/stamp.mjs';
import { da } from '../i18n/da.mjs';
import { say } from '../say.mjs';
import { logFile } from './logs.mjs';
import { runStep } from './run-step.mjs';

/**
 * Brings the database to this build's state: migrations always come first, alone. A data folder remembers for which
 * build its own database was made ready, so that a later start need not ask again (two process starts). One `made` from
 * the image of this build is migrated and played already: it is only moved into.
 */
export async function prepareDatabase({ dataDir, environment, embedded, made, seed, closing, onStep }) {
  const memory = path.join(dataDir, 'prepared.json');
  const build = buildContent();
  const wanted = JSON.stringify({ build, demo: environment.SAMRAAD_DEMO });
  if (embedded && made === 'before' && build && readOr(memory) === wanted) return;
  say(da.preparing);
  const step = (command, name) =>
    runStep({ name, command: [command], environment, log: logFile(dataDir, command), closing, onStep });
  if (made !== 'image') await step('migrate', da.names.migrate);
  if (seed) await step('seed', da.names.seed);
  if (embedded) fs.writeFileSync(memory, wanted);
}

function readOr(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
