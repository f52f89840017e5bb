import fs from 'node:fs';
import path from 'node:path';

const tooLong = 20 * 1024 * 1024;

/** The log file of one process in the data folder; one that has grown long is put aside as `.1` first. */
export function logFile(dataDir, name) {
  const file = path.join(dataDir, 'logs', `${name}.log`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if ((fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0) > tooLong) fs.renameSync(file, `${file}.1`);
  return file;
}

/** The end of a log, for the person who must understand why a start failed. */
export function logTail(file, lines = 8) {
  return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
