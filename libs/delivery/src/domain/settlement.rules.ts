import {
  type Canonical,
  canonicalJson,
  formatMoney,
  type Ore,
  refusal,
  type Refusal,
  sha256,
} from '@samraad/platform';
import type { Side } from '@samraad/identity';
import type { Course } from './course';

/** Who talks in a dispute; all three have to agree to a settlement (domain.md §9). */
export type DisputeSide = Side | 'provider';
export const disputeSides = ['management', 'employees', 'provider'] as const satisfies readonly DisputeSide[];

/** The settlement that lies before the three now, and who has agreed to it. */
export interface SettlementAt {
  readonly no: number;
  readonly hash: string;
  readonly proposedAt: Date;
  readonly agreed: readonly { readonly side: DisputeSide; readonly personId: string }[];
}

/** Who agrees; only the coordinating workplace's two sides and the provider do. */
export interface Agreeing {
  readonly side: DisputeSide;
  readonly personId: string;
  readonly coordinating: boolean;
}

/** The most that a disputed part can be settled for, in øre: a milestone's share, or what of the price the whole has left. */
export function mostOf(
  course: Pick<Course, 'price' | 'released' | 'milestones'>,
  milestone: number,
  attestedInParts: Ore,
): Ore {
  if (milestone === 0) return course.price - course.released - attestedInParts;
  return BigInt(course.milestones[milestone - 1]?.amount ?? '0');
}

/** Whole øre from nothing to all of the part; null when it is. */
export function amountObstacle(amount: Ore, most: Ore): Refusal | null {
  if (amount < 0n) return refusal('delivery.settlement-below-zero');
  return amount > most ? refusal('delivery.settlement-over-part', { most: formatMoney(most) }) : null;
}

/** What each agrees to, as one hash: which dispute, which proposal, which words, which amount. */
export function settlementHash(of: { attestationId: string; no: number; text: string; amount: Ore }): string {
  const said: Canonical = { ...of, amount: of.amount.toString() };
  return sha256(canonicalJson(said));
}

/** What was proposed before the present objection was made is about another. */
export const isOf = (at: Date, disputedSince: Date | null): boolean =>
  disputedSince !== null && at.getTime() >= disputedSince.getTime();

/** Whether somebody may agree to what they saw; null when they may. */
export function agreementObstacle(now: SettlementAt | null, who: Agreeing, hash: string): Refusal | null {
  if (!who.coordinating) return refusal('delivery.coordinating-settles', {}, 403);
  if (now?.hash !== hash) return refusal('delivery.settlement-changed', {}, 409);
  if (now.agreed.some(({ side }) => side === who.side))
    return refusal('delivery.settlement-agreed-already', {}, 409);
  const twice = now.agreed.some(({ personId }) => personId === who.personId);
  return twice ? refusal('delivery.settlement-agreed-as-another', {}, 409) : null;
}

/** Whether all three have agreed. */
export const agreedByAll = (agreed: readonly { readonly side: DisputeSide }[]): boolean =>
  disputeSides.every((side) => agreed.some((one) => one.side === side));

/** Who has not agreed yet. */
export const stillToAgree = (agreed: readonly DisputeSide[]): DisputeSide[] =>
  disputeSides.filter((side) => !agreed.includes(side));
