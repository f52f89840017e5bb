import type { Moves } from '@samraad/platform';
import type { Stage } from '../request-state';

/** Where the two openings of a draft stand. */
export type OpeningsState = 'writing' | 'opened' | 'dropped' | 'ended';

/** Written apart until both are in. Dropped by both, left by their workplace, or ended with the draft, they are erased. */
export const nextOpeningsStates = {
  writing: ['opened', 'dropped', 'ended'],
  opened: ['dropped', 'ended'],
  dropped: ['writing'],
  ended: [],
} as const satisfies Moves<OpeningsState>;

const over: readonly Stage[] = ['withdrawn', 'lapsed', 'closed'];
const stillWritten: readonly Stage[] = ['draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned'];

/**
 * Which openings end as the case comes to a stage: what was never opened ends when the request is sent, and all of them when
 * there is no case any longer.
 */
export function openingsEndAt(stage: Stage): readonly OpeningsState[] {
  if (over.includes(stage)) return ['writing', 'opened'];
  return stillWritten.includes(stage) ? [] : ['writing'];
}
