import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { Proposal } from '../domain/proposal';
import type { ProposalSide } from '../domain/sides';
import { findProposal } from '../persistence/proposal.store';

/** A waiting proposal about something, as that thing's own pages mention it. */
export interface WaitingProposal {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Who proposed it. */
  readonly side: ProposalSide;
  readonly lapsesAt: Date;
}

const most = 20;

/** Narrow questions about proposals. Who may see one is `standingTo`. */
@Injectable()
export class ProposalReader {
  find(db: Queryable, id: string): Promise<Proposal | null> {
    return findProposal(db, id);
  }

  /** What waits for an answer about a subject ('frame:<id>'), the oldest first; the first twenty. */
  waitingAbout(db: Queryable, subject: string): Promise<readonly WaitingProposal[]> {
    return db.query<WaitingProposal>(
      `SELECT id, kind, title, side, lapses_at AS "lapsesAt" FROM proposal
       WHERE state = 'waiting' AND subjects @> ARRAY[$1::text] ORDER BY proposed_at, id LIMIT $2`,
      [subject, most],
    );
  }
}
