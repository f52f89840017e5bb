import type { Queryable } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import { Injectable } from '@nestjs/common';

/** The cases of a round that are not over: how many, and how far. */
export interface OpenAtClosing {
  /** With a number and not ended: they go on. */
  readonly running: number;
  /** Of those, without a contract all have signed. */
  readonly withoutContract: number;
  /** Signed, and waiting for an endorsement: they get their number in this round still. */
  readonly endorsing: number;
  /** Drafts nobody is asked to sign: they go over. */
  readonly drafts: number;
  /** Requests that are being signed, and the signatures that stand in them: those fall. */
  readonly signing: number;
  readonly signatures: number;
}

/** A provider's frame as closing finds it; øre as decimal texts. */
export interface FrameAtClosing {
  readonly frameId: string;
  readonly providerId: string;
  readonly provider: string;
  readonly set: boolean;
  readonly free: string;
  readonly held: string;
  /** Agreed, delivered, billed or paid. */
  readonly used: string;
  /** Cases that may still need what is free: with this provider and without a contract. */
  readonly needs: number;
  /** The same provider's frame in the next round; null when it has none, or none that is set. */
  readonly next: { readonly frameId: string; readonly free: string } | null;
}

const beforeContract = `('sent_to_provider', 'in_dialogue', 'contract_proposed', 'waiting_for_room')`;

/** What stands in a round when it is closed (domain.md §1, §10). */
@Injectable()
export class ClosingQuery {
  async open(db: Queryable, roundId: string): Promise<OpenAtClosing> {
    const [row] = await db.query<OpenAtClosing>(
      `SELECT count(*) FILTER (WHERE r.round_id = $1 AND r.number IS NOT NULL AND r.stage <> ALL ($2))::int AS running,
         count(*) FILTER (WHERE r.round_id = $1 AND (r.stage IN ${beforeContract} OR r.stage = 'choosing_provider'))::int
           AS "withoutContract",
         count(*) FILTER (WHERE r.stage IN ('awaiting_endorsement', 'returned'))::int AS endorsing,
         count(*) FILTER (WHERE r.stage = 'draft')::int AS drafts,
         count(*) FILTER (WHERE r.stage = 'awaiting_signatures')::int AS signing,
         (SELECT count(*)::int FROM request_signature g JOIN request q ON q.id = g.request_id
           WHERE q.stage = 'awaiting_signatures' AND g.content_hash = q.content_hash
             AND NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = g.id)) AS signatures
       FROM request r`,
      [roundId, endStages],
    );
    return row ?? { running: 0, withoutContract: 0, endorsing: 0, drafts: 0, signing: 0, signatures: 0 };
  }

  /** By provider's name. A case that chooses a provider anew, or waits for its endorsement, may need any of them. */
  frames(db: Queryable, roundId: string, nextRoundId: string | null): Promise<FrameAtClosing[]> {
    return db.query<FrameAtClosing>(
      `SELECT f.id AS "frameId", f.provider_id AS "providerId", p.name AS provider,
         EXISTS (SELECT FROM frame_tranche t WHERE t.frame_id = f.id) AS set,
         (sum(a.balance) FILTER (WHERE a.kind = 'free'))::text AS free,
         (sum(a.balance) FILTER (WHERE a.kind = 'held'))::text AS held,
         (sum(a.balance) FILTER (WHERE a.kind IN ('bound', 'earned', 'invoiced', 'paid')))::text AS used,
         (SELECT count(*)::int FROM request r WHERE (r.round_id = $1 AND (r.stage = 'choosing_provider'
             OR (r.provider_id = f.provider_id AND r.stage IN ${beforeContract})))
           OR r.stage IN ('awaiting_endorsement', 'returned')) AS needs,
         (SELECT json_build_object('frameId', n.id, 'free', b.balance::text) FROM frame n
           JOIN ledger_account b ON b.frame_id = n.id AND b.kind = 'free'
           WHERE n.round_id = $2 AND n.provider_id = f.provider_id
             AND EXISTS (SELECT FROM frame_tranche t WHERE t.frame_id = n.id)) AS next
       FROM frame f JOIN provider p ON p.id = f.provider_id JOIN ledger_account a ON a.frame_id = f.id
       WHERE f.round_id = $1 GROUP BY f.id, p.id ORDER BY p.name, f.id`,
      [roundId, nextRoundId],
    );
  }
}
