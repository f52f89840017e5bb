/** What has been started and must end with the story, whatever happens in between. */
export class Undoing {
  private readonly steps: (() => Promise<void>)[] = [];
  private readonly ended = new AbortController();

  /** Aborts with the ending, so that nothing goes on in the background. */
  get signal(): AbortSignal {
    return this.ended.signal;
  }

  /** What comes when all is over is undone at once. */
  add(step: () => Promise<void>): void {
    if (this.ended.signal.aborted) step().catch(() => undefined);
    else this.steps.push(step);
  }

  /** In the reverse order; what can't be undone stops nothing else. */
  async all(): Promise<void> {
    this.ended.abort();
    for (const step of this.steps.splice(0).reverse()) await step().catch(() => undefined);
  }
}
