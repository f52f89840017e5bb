import fs from 'node:fs';
import { requireWritable } from '../data-folder.mjs';
import { Failure } from '../failure.mjs';
import { tryLock } from '../file-lock.mjs';
import { portIsFree } from '../free-port.mjs';
import { guardOf, launcherLock, launcherOf } from '../holders.mjs';
import { da } from '../i18n/da.mjs';
import { waitUntil } from '../wait-until.mjs';

/** A guard gives the apps of a killed launcher 15 s, and the database up to 20 s. */
const cleaningTime = 40_000;

/**
 * One launcher per data folder (production writes nothing to one); one that is just closing is waited for, and so is what a killed one left behind: its
 * guard, and its port. Returns the release; throws one sentence when another launcher stays.
 */
export async function takeDataFolder(dataDir, port) {
  requireWritable(dataDir);
  const file = launcherLock(dataDir);
  const killed = fs.existsSync(file) && launcherOf(dataDir) === undefined;
  const release = await waitUntil(() => tryLock(file), { within: 3000, every: 50 });
  if (!release) throw new Failure(da.alreadyRunning(dataDir, launcherOf(dataDir)));
  await waitUntil(() => guardOf(dataDir) === undefined, { within: cleaningTime, every: 50 });
  if (killed) await waitUntil(() => portIsFree(port), { within: 10_000, every: 50 });
  return release;
}
