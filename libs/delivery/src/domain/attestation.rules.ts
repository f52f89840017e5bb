import { addWorkingDays, endOfDay, type LocalDate } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import { refusal, type Refusal } from '@samraad/platform';
import type { AttestationState } from './attestation-state';

/** For which workplace and side somebody acts. */
export interface ActsFor {
  readonly unitId: string;
  readonly side: Side;
}

/** What the rules need of a living attestation; it was given for the coordinating workplace. */
export interface LivingAttestation {
  readonly state: AttestationState;
  readonly side: Side;
  readonly objectionDueAt: Date;
  /** Whoever has attested too, for the other side; null until somebody has. */
  readonly secondPersonId: string | null;
  /** The proposal to end the course early that it came of; null for any other. */
  readonly earlyEndNo: number | null;
}

/** An objection not yet resolved. */
export type OpenDispute = ActsFor;

/** 5 working days after the day of the attestation, to the end of the last one (domain.md §9 [ours]). */
export function objectionDue(attestedAt: Date, workingDays: number, closingDays: readonly LocalDate[]): Date {
  return endOfDay(addWorkingDays(attestedAt, workingDays, closingDays));
}

/** The first instant at which the objection time is over. */
export const objectionOverAt = (due: Date): Date => new Date(due.getTime() + 1000);

/** One person of the side the round names, or of either, attests for the coordinating workplace and for all; the other side may join in (domain.md §9). */
export function decideAttest(
  living: LivingAttestation | null,
  who: ActsFor,
  { coordinatingUnitId, attestedBy }: { coordinatingUnitId: string; attestedBy: Side | 'either' },
): 'first' | 'second' | Refusal {
  if (who.unitId !== coordinatingUnitId) return refusal('delivery.coordinating-attests', {}, 403);
  if (living === null) {
    const theirs = attestedBy === 'either' || attestedBy === who.side;
    return theirs ? 'first' : refusal('delivery.other-side-attests', {}, 403);
  }
  if (living.state === 'disputed') return refusal('delivery.disputed', {}, 409);
  if (living.state !== 'open' || living.side === who.side || living.secondPersonId !== null)
    return refusal('delivery.already-attested', {}, 409);
  return 'second';
}

/**
 * Whether an attestation stands at once when both sides of the coordinating workplace have given it: it ends their own
 * objection time, never that of joined workplaces (domain.md §9 [ours, 2]).
 */
export const standsAtOnce = (unitIds: readonly string[]): boolean => unitIds.length === 1;

/** The other side and every joined workplace may object, within the time (domain.md §9 [ours]); null when they may. */
export function disputeObstacle(
  living: LivingAttestation | null,
  who: ActsFor,
  facts: { coordinatingUnitId: string; open: readonly OpenDispute[]; now: Date },
): Refusal | null {
  if (living === null || !['open', 'disputed'].includes(living.state)) {
    return refusal('delivery.nothing-to-dispute', {}, 409);
  }
  if (hasAttested(living, who, facts.coordinatingUnitId)) return refusal('delivery.own-attestation', {}, 403);
  if (facts.now >= objectionOverAt(living.objectionDueAt)) return refusal('delivery.objection-over');
  return facts.open.some((one) => isSame(one, who)) ? refusal('delivery.already-disputed', {}, 409) : null;
}

/** Lifting an objection one made, or taking an attestation back that one gave, after an objection or before any. */
export type DisputeOutcome = 'stands' | 'withdrawn';

/** What a resolution leads to: the attestation's next state, or why not. Silence resolves nothing. */
export function decideResolution(
  living: LivingAttestation | null,
  who: ActsFor,
  outcome: DisputeOutcome,
  facts: { coordinatingUnitId: string; open: readonly OpenDispute[]; now: Date },
): AttestationState | Refusal {
  if (outcome === 'withdrawn') return decideTakingBack(living, who, facts);
  if (living?.state !== 'disputed') return refusal('delivery.not-disputed', {}, 409);
  const others = facts.open.filter((one) => !isSame(one, who));
  if (others.length === facts.open.length) return refusal('delivery.only-objector-lifts', {}, 403);
  if (others.length > 0) return 'disputed';
  return facts.now >= objectionOverAt(living.objectionDueAt) ? 'stands' : 'open';
}

/**
 * Whoever attested may take it back while it does not stand (domain.md §9 [ours, 2]); nothing can have been invoiced of it yet. Who attested as the
 * second leaves it open, as it was before them.
 */
function decideTakingBack(
  living: LivingAttestation | null,
  who: ActsFor,
  { coordinatingUnitId, now }: { coordinatingUnitId: string; now: Date },
): AttestationState | Refusal {
  if (living === null || living.state === 'withdrawn') return refusal('delivery.not-disputed', {}, 409);
  if (living.state === 'stands') return refusal('delivery.attestation-stands', {}, 409);
  if (!hasAttested(living, who, coordinatingUnitId))
    return refusal('delivery.only-attester-withdraws', {}, 403);
  // All three agreed to it: they settle what a joined workplace objects to, nobody undoes it alone.
  if (living.earlyEndNo !== null) return refusal('delivery.early-end-stays-agreed', {}, 409);
  const first = isAttester(living, who, coordinatingUnitId);
  if (living.state === 'disputed')
    return first ? 'withdrawn' : refusal('delivery.only-attester-withdraws', {}, 403);
  if (now >= objectionOverAt(living.objectionDueAt)) return refusal('delivery.attestation-stands', {}, 409);
  return first ? 'withdrawn' : 'open';
}

const isSame = (one: ActsFor, other: ActsFor) => one.unitId === other.unitId && one.side === other.side;
const hasAttested = (living: LivingAttestation, who: ActsFor, coordinatingUnitId: string) =>
  isAttester(living, who, coordinatingUnitId) ||
  (living.secondPersonId !== null && who.unitId === coordinatingUnitId);
const isAttester = (living: LivingAttestation, who: ActsFor, coordinatingUnitId: string) =>
  isSame(who, { unitId: coordinatingUnitId, side: living.side });
