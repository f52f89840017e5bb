import path from 'node:path';
import { lockHolder } from './file-lock.mjs';

/** The lock file of the launcher that runs on a data folder, and of the guard that will clean up after it. */
export const launcherLock = (dataDir) => path.join(dataDir, 'samraad.lock');
export const guardLock = (dataDir) => path.join(dataDir, 'guard.lock');

/** The process id of the launcher that runs on the data folder, or undefined. */
export const launcherOf = (dataDir) => lockHolder(launcherLock(dataDir));
/** The process id of a guard that still works on the data folder, or undefined. */
export const guardOf = (dataDir) => lockHolder(guardLock(dataDir));
