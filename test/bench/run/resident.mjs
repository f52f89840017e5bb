import fs from 'node:fs';

/** Resident memory of a process in MiB; undefined where /proc does not tell. */
export function residentMiB(pid) {
  try {
    const [, kib] = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}
