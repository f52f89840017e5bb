import type { Queryable } from '@samraad/platform';
import { endStages } from '@samraad/requests';
import { Injectable } from '@nestjs/common';
import { beforeContract } from '../domain/carry-over.rules';

/** The cases of a round that are not over: how many, and how far. */
export interface OpenAtClosing {
  /** Every case that has taken a number, ended ones too. */
  readonly numbered: number;
  /** With a number and not ended: they go on. */
  readonly running: number;
  /** Of those, without a contract all have signed. */
  readonly withoutContract: number;
  /** Signed by all in this round, and waiting for an endorsement or a provider: they get their number in it still. */
  readonly completing: number;
  /** Drafts nobody is asked to sign: they go over. None where another round takes them now. */
  readonly drafts: number;
  /** Requests that are being signed for this round, and the signatures that stand in them: those fall. */
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
  /** Tranches whose day has not come. */
  readonly later: string;
  /** Held, or agreed and not paid: it may come back. */
  readonly moving: string;
  /** Cases that may still need what is free: with this provider and without a contract. */
  readonly needs: number;
  /** The same provider's frame in the next round; null when it has none, or none that is set. */
  readonly next: { readonly frameId: string; readonly free: string } | null;
}

const standing = `NOT EXISTS (SELECT FROM request_signature_void v WHERE v.signature_id = g.id)`;

/** Requests with signatures and no number: whether all have signed, and the day of the last who did. */
const unsent = `SELECT r.id, r.stage,
    NOT EXISTS (SELECT FROM request_signer s WHERE s.request_id = r.id AND NOT EXISTS (
      SELECT FROM request_signature g WHERE g.request_id = r.id AND g.unit_id = s.unit_id AND g.side = s.side
        AND person_now(g.person_id) = s.person_id AND g.content_hash = r.content_hash AND ${standing})) AS signed,
    (SELECT (max(g.signed_at) AT TIME ZONE 'Europe/Copenhagen')::date FROM request_signature g
      WHERE g.request_id = r.id AND g.content_hash = r.content_hash AND ${standing}) AS day,
    (SELECT count(*)::int FROM request_signature g
      WHERE g.request_id = r.id AND g.content_hash = r.content_hash AND ${standing}) AS signatures
  FROM request r WHERE r.number IS NULL AND r.stage IN ('awaiting_signatures', 'awaiting_endorsement', 'returned')`;

const completing = `SELECT u.id FROM (${unsent}) u JOIN round o ON o.id = $1
  WHERE u.signed AND u.day BETWEEN o.requests_from AND o.requests_to`;

const nothingOpen: OpenAtClosing = {
  ...{ numbered: 0, running: 0, withoutContract: 0, completing: 0, drafts: 0, signing: 0, signatures: 0 },
};

/** What stands in a round when it is closed (domain.md §1, §10). */
@Injectable()
export class ClosingQuery {
  /** `taking`: it takes requests, or is the last that did; drafts and what is being signed are its own only then. */
  async open(db: Queryable, roundId: string, taking: boolean): Promise<OpenAtClosing> {
    const [row] = await db.query<OpenAtClosing>(
      `SELECT count(*) FILTER (WHERE r.number IS NOT NULL)::int AS numbered,
         count(*) FILTER (WHERE r.number IS NOT NULL AND r.stage <> ALL ($2))::int AS running,
         count(*) FILTER (WHERE r.stage = ANY ($4))::int AS "withoutContract",
         (SELECT count(*)::int FROM (${completing}) c) AS completing,
         (SELECT count(*)::int FROM request d WHERE $3 AND d.stage = 'draft') AS drafts,
         (SELECT count(*)::int FROM (${unsent}) u
           WHERE $3 AND u.stage = 'awaiting_signatures' AND NOT u.signed) AS signing,
         (SELECT coalesce(sum(u.signatures), 0)::int FROM (${unsent}) u
           WHERE $3 AND u.stage = 'awaiting_signatures' AND NOT u.signed) AS signatures
       FROM request r WHERE r.round_id = $1`,
      [roundId, endStages, taking, beforeContract],
    );
    return row ?? nothingOpen;
  }

  /** By provider's name. A case that chooses a provider anew, or is signed and has no number yet, may need any of them. */
  frames(db: Queryable, roundId: string, nextRoundId: string | null): Promise<FrameAtClosing[]> {
    const sum = (kinds: string) => `coalesce(sum(a.balance) FILTER (WHERE a.kind IN (${kinds})), 0)::text`;
    return db.query<FrameAtClosing>(
      `SELECT f.id AS "frameId", f.provider_id AS "providerId", p.name AS provider,
         EXISTS (SELECT FROM frame_tranche t WHERE t.frame_id = f.id) AS set,
         ${sum(`'free'`)} AS free, ${sum(`'held'`)} AS held, ${sum(`'bound', 'earned', 'invoiced', 'paid'`)} AS used,
         ${sum(`'held', 'bound', 'earned', 'invoiced'`)} AS moving,
         (SELECT coalesce(sum(t.amount), 0)::text FROM frame_tranche t
           WHERE t.frame_id = f.id AND t.granted_at IS NULL) AS later,
         (SELECT count(*)::int FROM request r WHERE r.round_id = $1 AND r.stage = ANY ($3)
             AND (r.stage = 'choosing_provider' OR r.provider_id = f.provider_id))
           + (SELECT count(*)::int FROM (${completing}) c) AS needs,
         (SELECT json_build_object('frameId', n.id, 'free', b.balance::text) FROM frame n
           JOIN ledger_account b ON b.frame_id = n.id AND b.kind = 'free'
           WHERE n.round_id = $2 AND n.provider_id = f.provider_id
             AND EXISTS (SELECT FROM frame_tranche t WHERE t.frame_id = n.id)) AS next
       FROM frame f JOIN provider p ON p.id = f.provider_id JOIN ledger_account a ON a.frame_id = f.id
       WHERE f.round_id = $1 GROUP BY f.id, p.id ORDER BY p.name, f.id`,
      [roundId, nextRoundId, beforeContract],
    );
  }
}
