import fs from 'node:fs';
import path from 'node:path';
import { processAlive } from '../process-alive.mjs';

/** What postmaster.pid says about the server of this pgdata; undefined when none is there or its process is gone. */
export function readPostmaster(pgdata) {
  const facts = parsePostmaster(readOrEmpty(path.join(pgdata, 'postmaster.pid')));
  return facts && processAlive(facts.pid) && looksLikePostgres(facts.pid) ? facts : undefined;
}

/** Line 1 pid, line 4 port, line 8 status (Postgres ≥ 10); a half written file answers undefined. */
export function parsePostmaster(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Math.abs(Number(lines[0]));
  if (!pid) return undefined;
  return { pid, port: Number(lines[3]) || undefined, status: lines[7] ?? '' };
}

/** After a reboot another program may have the same process id. */
function looksLikePostgres(pid) {
  const command = readOrEmpty(`/proc/${pid}/cmdline`);
  return command === '' ? process.platform !== 'linux' : command.includes('postgres');
}

/** A lock file left by a server that no longer runs, whose process id belongs to another program, would stop Postgres. */
export function removeStalePostmaster(pgdata) {
  if (!readPostmaster(pgdata)) fs.rmSync(path.join(pgdata, 'postmaster.pid'), { force: true });
}

function readOrEmpty(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
