import type { Queryable } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import { Injectable } from '@nestjs/common';

/** What a new round meets. */
export interface TouchedByRound {
  /** Cases with a number that have not ended: they keep the rules of their own round. */
  readonly running: number;
  /** Drafts, signed by some or by none: they go over into whichever round is open when the last signs. */
  readonly drafts: number;
  /** Signatures in such drafts that stand. */
  readonly signatures: number;
  readonly regions: number;
}

/** What changes for whom when a round opens (domain.md §1). */
@Injectable()
export class TouchedByRoundQuery {
  async of(db: Queryable): Promise<TouchedByRound> {
    const [row] = await db.query<TouchedByRound>(
      `SELECT count(*) FILTER (WHERE r.number IS NOT NULL AND r.stage <> ALL ($1))::int AS running,
         count(*) FILTER (WHERE r.stage IN ('draft', 'awaiting_signatures'))::int AS drafts,
         (SELECT count(*)::int FROM request_signature g JOIN request q ON q.id = g.request_id
           WHERE q.stage = 'awaiting_signatures' AND g.content_hash = q.content_hash
             AND NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = g.id)) AS signatures,
         (SELECT count(*)::int FROM org_unit u WHERE u.kind = 'region') AS regions
       FROM request r`,
      [endStages],
    );
    return row ?? { running: 0, drafts: 0, signatures: 0, regions: 0 };
  }
}
