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
  /** The room is saved up for it: it stays first, and nobody behind it is offered any. Null while it is not. */
  readonly savingSince: Date | null;
  /** Since when it goes first, both central sides having let it; null in the queue's own order. */
  readonly firstSince: Date | null;
}

/** What decides a place in the list. */
export type Place = Pick<
  WaitingContract,
  'contractId' | 'number' | 'price' | 'takeUpPassedAt' | 'savingSince' | 'firstSince'
>;

/** The list's order: whom both central sides let go first, the latest decision first of all; then by number. */
export function inQueueOrder<T extends Pick<Place, 'number' | 'firstSince'>>(waiting: readonly T[]): T[] {
  const first = ({ firstSince }: T) => firstSince?.getTime() ?? Number.NEGATIVE_INFINITY;
  return waiting.toSorted((a, b) => (first(a) === first(b) ? a.number - b.number : first(b) - first(a)));
}

/**
 * Whose turn it is: the first that has not let it pass, whether its price fits or not (domain.md §7). Nobody's while
 * nothing is free, or all have let it pass.
 */
export function turnAmong<T extends Place>(waiting: readonly T[], free: Ore): T | null {
  if (free <= 0n) return null;
  return inQueueOrder(waiting).find(({ takeUpPassedAt }) => takeUpPassedAt === null) ?? null;
}

/** The true reason a contract waits; null when it may be taken up: it is its turn, or all have let theirs pass. */
export function reasonToWait(own: Place, waiting: readonly Place[], free: Ore): WaitingReason | null {
  return reasonBeside(own, turnAmong(waiting, free), free);
}

/** The same where whose turn it is is known. */
export function reasonBeside(
  own: Pick<Place, 'contractId' | 'price'>,
  turn: Pick<Place, 'contractId'> | null,
  free: Ore,
): WaitingReason | null {
  if (own.price > free) return 'no_room';
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

/** Øre of the free room that is kept for whose turn it is: nobody else of the frame may take it. */
export function keptAmong(waiting: readonly Place[], free: Ore): Ore {
  const turn = turnAmong(waiting, free);
  if (turn === null) return 0n;
  return turn.price < free ? turn.price : free;
}
