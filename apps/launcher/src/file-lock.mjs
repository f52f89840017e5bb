import fs from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { processAlive, processBirth } from './process-alive.mjs';
import { waitUntil } from './wait-until.mjs';

const forgottenAfter = 10_000;

/** The process that holds the lock file, or undefined when nobody alive does. */
export function lockHolder(file) {
  const [pid, birth] = readOr(file, '').split(' ');
  const id = Number(pid);
  return processAlive(id) && processBirth(id) === birth ? id : undefined;
}

/** Takes the lock at once and returns its release, or undefined when another living process has it. */
export function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  if (create(file)) return () => release(file);
  removeIfStale(file);
  return create(file) ? () => release(file) : undefined;
}

/** Runs the task while holding the lock; waits up to `within` ms for another process to let go. */
export async function withLock(file, task, { within = 600_000 } = {}) {
  const unlock = await waitUntil(() => tryLock(file), { within, every: 50 });
  if (!unlock)
    throw new Failure(`${file} is still held by process ${lockHolder(file)}: end it and try again.`);
  try {
    return await task();
  } finally {
    unlock();
  }
}

/** A hard link appears whole or not at all, so nobody ever reads a lock without its owner. */
function create(file) {
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, signature());
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/** Only one process at a time may clear a dead owner's lock, or the second would remove the first one's new lock. */
function removeIfStale(file) {
  const breaker = `${file}.break`;
  if (!create(breaker)) {
    const age = Date.now() - (fs.statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > forgottenAfter) fs.rmSync(breaker, { force: true });
    return;
  }
  if (lockHolder(file) === undefined) fs.rmSync(file, { force: true });
  fs.rmSync(breaker, { force: true });
}

function release(file) {
  if (readOr(file, '') === signature()) fs.rmSync(file, { force: true });
}

function signature() {
  return `${process.pid} ${processBirth(process.pid)}`;
}

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
