const look = 1000;

/**
 * Waits for a reason to close: SIGINT, SIGTERM, SIGHUP (each may come twice: from the terminal and from npm), or the
 * end of the npm that started us, which kill -9 gives no chance to tell.
 */
export function untilAskedToClose() {
  const controller = new AbortController();
  const close = () => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, close);
  if (process.env.npm_lifecycle_event) watchParent(close);
  const closed = new Promise((resolve) =>
    controller.signal.addEventListener('abort', resolve, { once: true }),
  );
  return { signal: controller.signal, closed };
}

function watchParent(close) {
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && close(), look);
  timer.unref();
}
