import type { Moves } from '@samraad/platform';

/** An effect evaluation is scheduled until its window opens; a satisfaction evaluation begins open. */
export const evaluationStates = ['scheduled', 'open', 'closed'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** The one table of an evaluation's states (domain.md §11). */
export const nextEvaluationStates = {
  scheduled: ['open'],
  open: ['closed'],
  closed: [],
} as const satisfies Moves<EvaluationState>;

/** The state as it is by the clock, also while the worker that changes the row is late. */
export function stateAt(
  row: { readonly state: EvaluationState; readonly opensAt: Date; readonly closesAt: Date | null },
  now: Date,
): EvaluationState {
  if (row.state === 'closed' || (row.closesAt !== null && now > row.closesAt)) return 'closed';
  return row.state === 'open' || now >= row.opensAt ? 'open' : 'scheduled';
}
