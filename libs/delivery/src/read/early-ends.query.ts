import { Injectable } from '@nestjs/common';
import type { Ore, Queryable } from '@samraad/platform';
import type { AttestationState } from '../domain/attestation-state';
import type { EarlyEndState } from '../domain/early-end-state';
import type { EarlyEndGround } from '../domain/early-end.rules';
import { type DisputeSide, mostOf } from '../domain/settlement.rules';
import { personSql } from './person.sql';

/** Somebody of the three, and when they answered. */
export interface EarlyEndSaid {
  readonly personId: string;
  readonly name: string;
  readonly side: DisputeSide;
  readonly at: Date;
}

/** A proposal to end a course early. Øre. */
export interface EarlyEndView {
  readonly no: number;
  readonly side: DisputeSide;
  readonly reason: string;
  readonly amount: Ore;
  readonly keepsTalk: boolean;
  readonly hash: string;
  readonly proposedAt: Date;
  readonly state: EarlyEndState;
  readonly stateSince: Date;
  readonly released: Ore | null;
  readonly refusal: (Omit<EarlyEndSaid, 'at'> & { readonly reason: string }) | null;
  /** The first is who proposed it. */
  readonly agreed: readonly EarlyEndSaid[];
}

/** What there is to say of ending a course early: how it stands, and the proposals, the newest first. */
export interface EarlyEnds {
  readonly provider: string;
  readonly ground: EarlyEndGround;
  /** Activities that are planned; the follow-up talk not counted. */
  readonly planned: number;
  readonly talkPlanned: boolean;
  readonly proposals: readonly EarlyEndView[];
  readonly open: EarlyEndView | null;
  /** What became of it after all agreed, where something was held. */
  readonly attested: EarlyEndAttested | null;
}

/** The attestation that a course ended early with. */
export interface EarlyEndAttested {
  readonly state: AttestationState;
  /** Øre; less or more than agreed on where an objection to it was settled. */
  readonly amount: Ore;
  readonly objectionDueAt: Date;
}

interface Row {
  readonly provider: string;
  readonly price: string;
  readonly released: string;
  readonly inParts: string;
  readonly attestations: readonly AttestationState[];
  readonly held: boolean;
  readonly planned: number;
  readonly talkPlanned: boolean;
  readonly proposals: readonly Written[];
  readonly attested: {
    readonly state: AttestationState;
    readonly amount: string;
    readonly due: string;
  } | null;
}
type Texts<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] };
type Written = Texts<Omit<EarlyEndView, 'amount' | 'released' | 'agreed'>> & {
  readonly amount: string;
  readonly released: string | null;
  readonly agreed: readonly Texts<EarlyEndSaid>[];
};

const sql = `
  SELECT p.name AS provider, c.price::text AS price, c.released::text AS released,
    (SELECT coalesce(sum(x.amount), 0)::text FROM attestation x
      WHERE x.case_id = c.case_id AND x.state <> 'withdrawn') AS "inParts",
    array(SELECT x.state FROM attestation x WHERE x.case_id = c.case_id AND x.state <> 'withdrawn') AS attestations,
    EXISTS (SELECT FROM activity a
      WHERE a.case_id = c.case_id AND a.state = 'held' AND a.kind <> 'follow-up-talk') AS held,
    (SELECT count(*)::int FROM activity a
      WHERE a.case_id = c.case_id AND a.state = 'planned' AND a.kind <> 'follow-up-talk') AS planned,
    EXISTS (SELECT FROM activity a
      WHERE a.case_id = c.case_id AND a.state = 'planned' AND a.kind = 'follow-up-talk') AS "talkPlanned",
    (SELECT json_build_object('state', x.state, 'amount', x.amount::text, 'due', x.objection_due_at) FROM attestation x
      WHERE x.case_id = c.case_id AND x.early_end_no IS NOT NULL) AS attested,
    (SELECT coalesce(json_agg(json_build_object('no', e.no, 'side', e.side, 'reason', e.reason, 'amount', e.amount::text,
        'keepsTalk', e.keeps_talk, 'hash', e.hash, 'proposedAt', e.proposed_at, 'state', e.state, 'stateSince', e.state_since,
        'released', e.released::text,
        'refusal', CASE WHEN e.state = 'refused' THEN json_build_object(${personSql('e.refused_by')},
          'side', e.refused_side, 'reason', e.refusal) END,
        'agreed', (SELECT json_agg(json_build_object(${personSql('g.person_id')}, 'side', g.side, 'at', g.agreed_at) ORDER BY g.side <> e.side, g.agreed_at)
          FROM early_end_agreement g WHERE g.case_id = e.case_id AND g.no = e.no)) ORDER BY e.no DESC), '[]')
      FROM early_end e WHERE e.case_id = c.case_id) AS proposals
  FROM delivery_course c JOIN provider p ON p.id = c.provider_id WHERE c.case_id = $1`;

/** Proposals to end a course early, in one statement. */
@Injectable()
export class EarlyEndsQuery {
  /** Null when no contract is signed. */
  async ofCase(db: Queryable, caseId: string): Promise<EarlyEnds | null> {
    const [row] = await db.query<Row>(sql, [caseId]);
    if (!row) return null;
    const { provider, held, planned, talkPlanned, attestations, attested } = row;
    const course = { price: BigInt(row.price), released: BigInt(row.released), milestones: [] };
    const proposals = row.proposals.map(viewOf);
    return {
      ...{ provider, planned, talkPlanned, proposals },
      ground: { held, attestations, most: mostOf(course, 0, BigInt(row.inParts)) },
      open: proposals.find(({ state }) => state === 'open') ?? null,
      attested: attested && {
        ...{ state: attested.state, amount: BigInt(attested.amount) },
        objectionDueAt: new Date(attested.due),
      },
    };
  }

  /** Whether somebody wants to end the course early, and not all have answered. */
  async isOpen(db: Queryable, caseId: string): Promise<boolean> {
    const found = await db.query(`SELECT FROM early_end WHERE case_id = $1 AND state = 'open'`, [caseId]);
    return found.length > 0;
  }
}

const viewOf = (one: Written): EarlyEndView => ({
  ...one,
  amount: BigInt(one.amount),
  released: one.released === null ? null : BigInt(one.released),
  proposedAt: new Date(one.proposedAt),
  stateSince: new Date(one.stateSince),
  agreed: one.agreed.map((said) => ({ ...said, at: new Date(said.at) })),
});
