import { Injectable } from '@nestjs/common';
import type { Ore, Queryable } from '@samraad/platform';
import type { AttestationState } from '../domain/attestation-state';
import { isOf, mostOf, type DisputeSide } from '../domain/settlement.rules';
import type { CourseMilestone } from '../domain/course';
import { disputesSql } from './disputes.sql';

/** Something somebody said or did in a dispute. */
interface Said {
  readonly personId: string;
  readonly name: string;
  readonly side: DisputeSide;
  readonly at: Date;
}

export interface DisputeObjection extends Said {
  readonly unit: string;
  readonly reason: string;
  readonly outcome: 'lifted' | 'withdrawn' | 'settled' | null;
}

export interface DisputeMessage extends Said {
  readonly id: string;
  /** Null when it has been erased. */
  readonly body: string | null;
}

/** A proposal of how it ends, and who has agreed to it. */
export interface SettlementView {
  readonly no: number;
  /** Øre. */
  readonly amount: Ore;
  readonly text: string;
  readonly hash: string;
  readonly proposedAt: Date;
  /** The first is who proposed it. */
  readonly agreed: readonly Said[];
}

/** How a dispute ended. */
export interface DisputeEnded {
  readonly by: 'parties' | 'central';
  readonly amount: Ore;
  readonly released: Ore;
  readonly text: string;
  readonly at: Date;
}

/** A dispute with everything said in it. Øre. */
export interface DisputeView {
  readonly attestationId: string;
  readonly caseId: string;
  readonly number: number;
  readonly provider: string;
  /** Which milestone, from 1; 0 for the whole. */
  readonly milestone: number;
  readonly part: string | null;
  readonly state: AttestationState;
  readonly attested: Ore;
  readonly most: Ore;
  /** When the first objection that is open was made; null when nothing is disputed now. */
  readonly since: Date | null;
  readonly objections: readonly DisputeObjection[];
  readonly messages: readonly DisputeMessage[];
  /** The newest first. */
  readonly settlements: readonly SettlementView[];
  /** The proposal that can be agreed to now; null when there is none. */
  readonly open: SettlementView | null;
  /** Who handed it over to the central parties; null when nobody has. */
  readonly handover: Said | null;
  readonly ended: DisputeEnded | null;
}

/** Disputes with their talk, in one statement. */
@Injectable()
export class DisputesQuery {
  /** The dispute of a part that is open, or else was last; null when nobody ever objected to it. */
  async ofCase(db: Queryable, caseId: string, milestone: number): Promise<DisputeView | null> {
    const where = 'a.case_id = $1 AND a.milestone = $2';
    return viewOf(await db.query<Row>(disputesSql(where), [caseId, milestone]));
  }

  async byAttestation(db: Queryable, id: string): Promise<DisputeView | null> {
    return viewOf(await db.query<Row>(disputesSql('a.id = $1'), [id]));
  }
}

type Texts<T> = { readonly [K in keyof T]: T[K] extends Ore ? string : T[K] extends Date ? string : T[K] };
/** What is reckoned from the row, or written otherwise in it. */
type Reckoned =
  'since' | 'most' | 'open' | 'part' | 'objections' | 'messages' | 'settlements' | 'handover' | 'ended';
interface Row extends Omit<Texts<DisputeView>, Reckoned> {
  readonly since: Date | null;
  readonly price: string;
  readonly released: string;
  readonly inParts: string;
  readonly milestones: readonly CourseMilestone[];
  readonly objections: readonly Texts<DisputeObjection>[];
  readonly messages: readonly Texts<DisputeMessage>[];
  readonly proposed: readonly (Texts<Omit<SettlementView, 'agreed'>> & { agreed: readonly Texts<Said>[] })[];
  readonly handed: Texts<Said> | null;
  readonly end: Texts<DisputeEnded> | null;
}

const said = <T extends { readonly at: string }>(one: T): Omit<T, 'at'> & { at: Date } => ({
  ...one,
  at: new Date(one.at),
});

function viewOf([row]: readonly Row[]): DisputeView | null {
  if (!row) return null;
  const { price, released, inParts, milestones, proposed, handed, end, ...rest } = row;
  const course = { price: BigInt(price), released: BigInt(released), milestones };
  const settlements = proposed.map(({ agreed, ...one }) => ({
    ...one,
    amount: BigInt(one.amount),
    proposedAt: new Date(one.proposedAt),
    agreed: agreed.map(said),
  }));
  const [newest] = settlements;
  const handover = handed && said(handed);
  return {
    ...rest,
    attested: BigInt(row.attested),
    part: milestones[row.milestone - 1]?.title ?? null,
    most: mostOf(course, row.milestone, BigInt(inParts)),
    objections: row.objections.map(said),
    messages: row.messages.map(said),
    settlements,
    open: newest && isOf(newest.proposedAt, row.since) ? newest : null,
    handover: handover && (row.since === null || isOf(handover.at, row.since)) ? handover : null,
    ended: end && { ...said(end), amount: BigInt(end.amount), released: BigInt(end.released) },
  };
}
