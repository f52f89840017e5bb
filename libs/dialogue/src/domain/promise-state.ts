/** What becomes of a new day that a late provider and the parties agree on (domain.md §6 [ours, 2]). */
export const promiseStates = ['proposed', 'confirmed', 'refused', 'withdrawn', 'lapsed'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** lapsed: the clock was stopped, the provider left, or a later promise took its place. */
export const nextPromiseStates = {
  proposed: ['confirmed', 'refused', 'withdrawn', 'lapsed'],
  confirmed: ['lapsed'],
  refused: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Record<PromiseState, readonly PromiseState[]>;

/** Whether the table lets a promise go from one state to another. */
export const promiseMayMove = (from: PromiseState, to: PromiseState): boolean =>
  (nextPromiseStates[from] as readonly PromiseState[]).includes(to);
