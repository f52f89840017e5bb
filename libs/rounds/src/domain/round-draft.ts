import type { RoundDraftState } from './draft-state';
import type { RoundPlan } from './round-plan';

/** A round that is being written. */
export interface RoundDraft {
  readonly id: string;
  /** The round it was made from; null when it was made from nothing. */
  readonly madeFrom: string | null;
  /** The round that stands and is to go on by this text; null for a new round. */
  readonly changes: string | null;
  readonly plan: RoundPlan;
  readonly state: RoundDraftState;
  /** The round it became. */
  readonly roundId: string | null;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly changedBy: string;
  readonly changedAt: Date;
}
