import type { ProposalState } from './proposal-state';
import type { ProposalScope, ProposalSide } from './sides';

/** A proposal as it stands. */
export interface Proposal extends ProposalScope {
  readonly id: string;
  /** '<what>.<change>' as the kind names it: 'frame.move'. */
  readonly kind: string;
  /** In Danish, of the day it was made: what is proposed. */
  readonly title: string;
  readonly reason: string;
  /** JSON exactly as it was proposed. */
  readonly change: string;
  /** JSON of what its page states: of the day it was made; of the instant it ended once it has. */
  readonly facts: string;
  /** Canonical text of what may not move, and its hash. */
  readonly ground: string;
  readonly groundHash: string;
  readonly state: ProposalState;
  readonly side: ProposalSide;
  /** Who they are now: compared with whoever answers. */
  readonly proposedBy: string;
  /** Who it was made by at the time, where they have turned out to be another. */
  readonly proposedAs?: string;
  readonly proposedAt: Date;
  /** The end of the last day it can be answered. */
  readonly lapsesAt: Date;
  /** Who answered or withdrew; null while it waits and when time ended it. */
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  /** Why it was refused, or what was said with the approval. */
  readonly answer: string | null;
}
