/** What becomes of times that somebody proposed for a meeting (domain.md §8). */
export const pollStates = ['open', 'confirmed', 'withdrawn', 'lapsed'] as const;
export type PollState = (typeof pollStates)[number];

/** lapsed: the last of its times has come, or the provider has left the case. */
export const nextPollStates = {
  open: ['confirmed', 'withdrawn', 'lapsed'],
  confirmed: [],
  withdrawn: [],
  lapsed: [],
} as const satisfies Record<PollState, readonly PollState[]>;
