import type { Side } from '@samraad/identity';
import {
  type Canonical,
  canonicalJson,
  formatMoney,
  type Ore,
  refusal,
  type Refusal,
  sha256,
} from '@samraad/platform';
import type { AttestationState } from './attestation-state';
import { type Activity, followUpTalk } from './course';
import type { DisputeSide } from './settlement.rules';

/** What all three agree to. */
export interface EarlyEndTerms {
  readonly reason: string;
  /** Øre earned for what was held and is not attested yet. */
  readonly amount: Ore;
  /** Whether the planned follow-up talk is held all the same. */
  readonly keepsTalk: boolean;
}

/** How a course stands when somebody wants to end it early. */
export interface EarlyEndGround {
  /** Øre that could still be earned. */
  readonly most: Ore;
  /** Whether an activity is held; the follow-up talk does not count. */
  readonly held: boolean;
  /** Of the living attestations of milestones. */
  readonly attestations: readonly AttestationState[];
}

type Planned = Pick<Activity, 'kind' | 'state'>;

export const anyHeld = (activities: readonly Planned[]): boolean =>
  activities.some(({ kind, state }) => kind !== followUpTalk && state === 'held');

/** What keeps anybody from ending the course early now; null when nothing does. */
export function groundObstacle({ attestations }: Pick<EarlyEndGround, 'attestations'>): Refusal | null {
  if (attestations.includes('disputed')) return refusal('delivery.early-end-disputed', {}, 409);
  const open = attestations.some((state) => state !== 'stands');
  return open ? refusal('delivery.early-end-objection-time', {}, 409) : null;
}

/** Whether the course can end with this amount: whole øre from nothing to what is left, and nothing when nothing was held. */
export function earlyEndObstacle(amount: Ore, ground: EarlyEndGround): Refusal | null {
  const stopped = groundObstacle(ground);
  if (stopped) return stopped;
  if (amount < 0n) return refusal('delivery.settlement-below-zero');
  if (!ground.held && amount > 0n) return refusal('delivery.early-end-nothing-held');
  return amount > ground.most ? refusal('delivery.early-end-over', { most: formatMoney(ground.most) }) : null;
}

/** What each agrees to, as one hash. */
export function earlyEndHash(of: EarlyEndTerms & { readonly caseId: string; readonly no: number }): string {
  const { caseId, no, reason, amount, keepsTalk } = of;
  const said: Canonical = { caseId, no, reason, amount: amount.toString(), keepsTalk };
  return sha256(canonicalJson(said));
}

/** Whose attestation it becomes, and who attests too: the side the round names first, else as they agreed (domain.md §9). */
export function attestsFirst(
  attestedBy: Side | 'either',
  agreed: readonly { readonly side: DisputeSide }[],
): readonly [Side, Side] {
  const agreedFirst = agreed.find(({ side }) => side !== 'provider')?.side;
  const first = attestedBy === 'either' ? agreedFirst : attestedBy;
  return first === 'employees' ? ['employees', 'management'] : ['management', 'employees'];
}

/** What is taken out of the plan: all that is planned, but for a follow-up talk that is kept after something was held. */
export function cancelledByEnd<A extends Planned>(
  activities: readonly A[],
  { keepsTalk }: Pick<EarlyEndTerms, 'keepsTalk'>,
): A[] {
  const keeps = keepsTalk && anyHeld(activities);
  return activities.filter(({ kind, state }) => state === 'planned' && !(keeps && kind === followUpTalk));
}

/** Whether one of the three may say no: not who proposed it, who takes it back instead. */
export function refuseObstacle(proposedBy: DisputeSide, side: DisputeSide): Refusal | null {
  return proposedBy === side ? refusal('delivery.early-end-take-back', {}, 409) : null;
}

/** Only who proposed it takes it back. */
export function takeBackObstacle(proposedBy: DisputeSide, side: DisputeSide): Refusal | null {
  return proposedBy === side ? null : refusal('delivery.early-end-not-yours', {}, 403);
}
