import { type Ore, refusal, type Refusal } from '@samraad/platform';

/** Why a complete contract is not sent: the frame has no room for its price, or others come first (domain.md §7 [ours, 2]). */
export const waitingReasons = ['no_room', 'others_ahead'] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** A contract waiting for room. */
export interface WaitingContract {
  readonly contractId: string;
  readonly caseId: string;
  /** The request's number in the round's queue. */
  readonly number: number;
  readonly price: Ore;
  /** Null: it may be taken up. */
  readonly reason: WaitingReason | null;
  readonly takeUpOfferedAt: Date | null;
  /** The end of its turn; null while it is not its turn. */
  readonly takeUpBy: Date | null;
  /** It let its turn pass; its place is kept. Null again when new room appears. */
  readonly takeUpPassedAt: Date | null;
  /** Since when it may be taken up out of turn, all that fit having let theirs pass; null otherwise. */
  readonly openSince: Date | null;
}

type Place = Pick<WaitingContract, 'contractId' | 'number' | 'price' | 'takeUpPassedAt'>;

/** Whose turn it is: the lowest number that fits and has not let its turn pass. One too large stops nobody behind it. */
export function turnAmong<T extends Place>(waiting: readonly T[], free: Ore): T | null {
  const fits = waiting.filter((one) => one.price <= free && one.takeUpPassedAt === null);
  return fits.toSorted((a, b) => a.number - b.number)[0] ?? null;
}

/** The true reason a contract waits; null when it may be taken up: it is its turn, or all that fit have let theirs pass. */
export function reasonToWait(own: Place, waiting: readonly Place[], free: Ore): WaitingReason | null {
  if (own.price > free) return 'no_room';
  const turn = turnAmong(waiting, free);
  return turn === null || turn.contractId === own.contractId ? null : 'others_ahead';
}

/** Whether a waiting contract may be taken up; null when it may. */
export function mayTakeUp(own: Place, waiting: readonly Place[], free: Ore): Refusal | null {
  const reason = reasonToWait(own, waiting, free);
  if (reason === null) return null;
  return reason === 'no_room'
    ? refusal('contracts.no-room-yet', {}, 409)
    : refusal('contracts.others-ahead', {}, 409);
}
