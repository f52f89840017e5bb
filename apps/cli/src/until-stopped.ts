/** Tells the launcher (if there is one) that a long-running command is ready; resolves on SIGTERM, SIGINT or when the launcher is gone. */
export function untilStopped(facts: { readonly port: number }): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      // A listener to the channel would keep the process alive after its work is done.
      process.off('disconnect', stop);
      resolve();
    };
    for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, stop);
    if (process.send === undefined) return;
    if (process.connected)
      process.send({ ready: true, port: facts.port }, undefined, undefined, () => undefined);
    else stop();
  });
}
