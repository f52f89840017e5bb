import { Injectable } from '@nestjs/common';
import type { Ore, Queryable } from '@samraad/platform';
import type { CourseMilestone } from '../domain/course';
import type { DisputeSide } from '../domain/settlement.rules';
import { type UndoGround, undoGround, type UndoPart } from '../domain/undo.rules';
import type { UndoState } from '../domain/undo-state';
import type { EarlyEndSaid } from './early-ends.query';
import { personSql } from './person.sql';

/** A proposal to undo an attestation. */
export interface UndoView {
  readonly no: number;
  readonly side: DisputeSide;
  readonly reason: string;
  /** What was attested, in øre. */
  readonly amount: Ore;
  readonly hash: string;
  readonly proposedAt: Date;
  readonly state: UndoState;
  readonly stateSince: Date;
  /** Who said no, or took it back. */
  readonly dropped: Omit<EarlyEndSaid, 'at'> | null;
  /** The first is who proposed it. */
  readonly agreed: readonly EarlyEndSaid[];
}

/** What there is to say of undoing the attestation of a part, the newest proposal first. */
export interface Undos {
  readonly provider: string;
  readonly milestone: number;
  /** The milestone's title; null for the whole. */
  readonly part: string | null;
  readonly ground: UndoGround;
  readonly proposals: readonly UndoView[];
  readonly open: UndoView | null;
}

type Texts<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] };
type Written = Texts<Omit<UndoView, 'amount' | 'agreed'>> & {
  readonly amount: string;
  readonly agreed: readonly Texts<EarlyEndSaid>[];
};
type WrittenPart = Texts<Omit<UndoPart, 'amount' | 'attestedAmount' | 'standsAt'>> & {
  readonly amount: string;
  readonly attestedAmount: string | null;
  readonly standsAt: string | null;
};
interface Row {
  readonly provider: string;
  readonly milestones: readonly CourseMilestone[];
  readonly earned: string;
  /** All of the case's: which bills are for which is told by what stood first. */
  readonly living: readonly WrittenPart[];
  readonly proposals: readonly Written[];
}

const sql = `
  SELECT p.name AS provider, c.milestones,
    (SELECT b.earned::text FROM contract_balance b WHERE b.contract_id = c.contract_id) AS earned,
    (SELECT coalesce(json_agg(json_build_object('id', x.id, 'milestone', x.milestone, 'state', x.state,
        'amount', x.amount::text, 'attestedAmount', x.attested_amount::text, 'earlyEndNo', x.early_end_no,
        'standsAt', x.stands_at)), '[]') FROM attestation x
      WHERE x.case_id = c.case_id AND x.state <> 'withdrawn') AS living,
    (SELECT coalesce(json_agg(json_build_object('no', u.no, 'side', u.side, 'reason', u.reason, 'amount', a.amount::text,
        'hash', u.hash, 'proposedAt', u.proposed_at, 'state', u.state, 'stateSince', u.state_since,
        'dropped', CASE WHEN u.state = 'dropped' THEN json_build_object(${personSql('u.dropped_by')}, 'side', u.dropped_side) END,
        'agreed', (SELECT json_agg(json_build_object(${personSql('g.person_id')}, 'side', g.side, 'at', g.agreed_at)
            ORDER BY g.side <> u.side, g.agreed_at)
          FROM attestation_undo_agreement g WHERE g.case_id = u.case_id AND g.no = u.no)) ORDER BY u.no DESC), '[]')
      FROM attestation_undo u JOIN attestation a ON a.id = u.attestation_id
      WHERE u.case_id = c.case_id AND a.milestone = $2) AS proposals
  FROM delivery_course c JOIN provider p ON p.id = c.provider_id WHERE c.case_id = $1`;

/** Proposals to undo an attestation that stands, in one statement. */
@Injectable()
export class UndosQuery {
  /** Null until all have signed the contract, and for a milestone it does not have. */
  async ofPart(db: Queryable, caseId: string, milestone: number): Promise<Undos | null> {
    const [row] = await db.query<Row>(sql, [caseId, milestone]);
    if (!row || milestone > row.milestones.length) return null;
    const { provider, milestones, living, earned } = row;
    const proposals = row.proposals.map(viewOf);
    return {
      ...{ provider, milestone, proposals, part: milestones[milestone - 1]?.title ?? null },
      ground: undoGround(living.map(partOf), milestone, BigInt(earned)),
      open: proposals.find(({ state }) => state === 'open') ?? null,
    };
  }
}

const partOf = (one: WrittenPart): UndoPart => ({
  ...one,
  amount: BigInt(one.amount),
  attestedAmount: one.attestedAmount === null ? null : BigInt(one.attestedAmount),
  standsAt: one.standsAt === null ? null : new Date(one.standsAt),
});

const viewOf = (one: Written): UndoView => ({
  ...one,
  amount: BigInt(one.amount),
  proposedAt: new Date(one.proposedAt),
  stateSince: new Date(one.stateSince),
  agreed: one.agreed.map((said) => ({ ...said, at: new Date(said.at) })),
});
