/**
 * What must be gone when we end, however we end: steps in reverse order, and processes that are killed at once. A second
 * signal changes nothing; a kill -9 of ours is what the guards of the clusters are for (apps/launcher/src/start/guard.mjs).
 */
export class Undo {
  children = new Set();
  steps = [];
  closing = new AbortController();

  /** Adds a step, which may be taken before the end by calling the answer. */
  add(step) {
    this.steps.push(step);
    return async () => {
      const at = this.steps.indexOf(step);
      if (at === -1) return;
      this.steps.splice(at, 1);
      await step();
    };
  }

  /** Ends everything; who asks while it is being done waits for the same end. */
  all() {
    this.ending ??= this.end().finally(() => (this.ending = undefined));
    return this.ending;
  }

  async end() {
    for (const child of this.children) child.kill('SIGKILL');
    while (this.steps.length > 0) await this.steps.pop()();
  }

  /** From now on SIGINT, SIGTERM and SIGHUP undo everything and end the process with 128 + the signal's number. */
  onSignals(numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }) {
    for (const [signal, number] of Object.entries(numbers)) {
      process.on(signal, () => {
        if (this.closing.signal.aborted) return;
        this.closing.abort();
        this.all().finally(() => process.exit(128 + number));
      });
    }
  }
}
