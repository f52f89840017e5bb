import fs from 'node:fs';

const look = 500;

/**
 * Waits for a reason to close: SIGINT, SIGTERM, SIGHUP (each may come twice: from the terminal and from npm), or the
 * end of the npm that started us, which kill -9 gives no chance to tell.
 */
export function untilAskedToClose() {
  const controller = new AbortController();
  const close = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
  if (process.env.npm_lifecycle_event) watchNpm(close);
  const closed = new Promise((resolve) =>
    controller.signal.addEventListener('abort', resolve, { once: true }),
  );
  return { signal: controller.signal, closed };
}

function watchNpm(close) {
  const before = lineToNpm();
  setInterval(() => lineToNpm() !== before && close(), look).unref();
}

/** Our parent, and its parent too when npm runs us through a shell of its own. An orphan gets a new parent. */
function lineToNpm() {
  const [parentOfParent, command] = linuxFacts(process.ppid);
  return /\bsh\0-c\0/.test(command) ? `${process.ppid} ${parentOfParent}` : String(process.ppid);
}

function linuxFacts(pid) {
  try {
    const [, , parent] = /\) (\S) (\d+) /.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
    return [parent, fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
  } catch {
    return ['', ''];
  }
}
