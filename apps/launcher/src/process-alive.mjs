import fs from 'node:fs';

/** Whether a process with this id runs; one we may not signal (EPERM) does, a zombie nobody has reaped does not. */
export function processAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return linuxFacts(pid)?.state !== 'Z';
}

/** Tells two processes with the same id apart (after a reboot, in a restarted container); '' where Linux' /proc is missing. */
export function processBirth(pid) {
  return linuxFacts(pid)?.birth ?? '';
}

function linuxFacts(pid) {
  if (process.platform !== 'linux') return undefined;
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return { state: fields[0], birth: fields[19] };
  } catch {
    return undefined;
  }
}
