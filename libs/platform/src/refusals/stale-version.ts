/** Somebody changed the same thing meanwhile (a version did not match): 409, and what was typed is kept. */
export class StaleVersion extends Error {
  constructor(
    readonly subject: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`stale version of ${subject}`);
    this.name = 'StaleVersion';
  }
}
