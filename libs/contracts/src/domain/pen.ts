import type { Side } from '@samraad/identity';

type WritingSide = Side | 'provider';

/** Who has a contract's draft and may write on it: the provider, or the coordinating workplace's two sides. */
export const penHolders = ['provider', 'parties'] as const;
export type PenHolder = (typeof penHolders)[number];

/** With whom somebody writes. */
export const penOf = (side: WritingSide): PenHolder => (side === 'provider' ? 'provider' : 'parties');

/** What it is to move the draft: nothing where it is already, taken back by whom it comes to, else given. */
export function penMove(from: PenHolder, to: PenHolder, by: WritingSide): 'none' | 'given' | 'taken' {
  if (from === to) return 'none';
  return penOf(by) === to ? 'taken' : 'given';
}
