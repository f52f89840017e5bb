import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';

/** A published decision: a later number was let go first, before whom, and why. Never a case's title. */
export interface PublishedOvertake {
  readonly provider: string;
  readonly number: number;
  /** The numbers it went before, in their order. */
  readonly overtaken: readonly number[];
  readonly reason: string;
  readonly decidedAt: Date;
}

/** How many a page shows. */
const shown = 50;

/** What both central sides have decided of the order, for everybody to read (domain.md §7). */
@Injectable()
export class OvertakesQuery {
  constructor(private readonly db: Database) {}

  /** Of a round, the newest first. */
  ofRound(roundId: string): Promise<PublishedOvertake[]> {
    return this.db.query<PublishedOvertake>(
      `SELECT p.name AS provider, o.number, o.overtaken, o.reason, o.decided_at AS "decidedAt"
       FROM waiting_overtake o JOIN provider p ON p.id = o.provider_id
       WHERE o.round_id = $1 ORDER BY o.decided_at DESC, o.number LIMIT $2`,
      [roundId, shown],
    );
  }
}
