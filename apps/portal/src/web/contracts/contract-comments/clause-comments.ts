import type { Link, Messages } from '../../../views';

/** What is said of a clause, beside it: the threads that are open, and the way to all of them. */
export interface ClauseComments {
  readonly open: string;
  readonly threads: readonly Messages[];
  readonly more: Link;
  readonly settled: Link | null;
}
