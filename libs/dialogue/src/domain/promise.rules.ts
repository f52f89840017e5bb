import {
  type ClockKind,
  type ClockState,
  isBreach,
  isLocalDate,
  isWorkingDay,
  type LocalDate,
} from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';
import { endStages, type Stage } from '@samraad/requests';
import type { DialogueSide } from './dialogue.rules';
import { promiseMayMove, type PromiseState } from './promise-state';

/** What decides whether a new day may be agreed on. */
export interface PromiseFacts {
  readonly stage: Stage;
  readonly providerId: string | null;
  /** The present provider's clocks. */
  readonly clocks: readonly {
    readonly kind: ClockKind;
    readonly state: ClockState;
    readonly stoppedAt: Date | null;
  }[];
  readonly today: LocalDate;
  /** The round's. */
  readonly lastDeliveryDay: LocalDate;
  readonly closingDays: readonly LocalDate[];
}

/** Something is late that a new day can be agreed for: an expired clock that counts, or a contract that waits for room. */
export function maySpeakOfNewDay(facts: PromiseFacts, kind: ClockKind): true | Refusal {
  if (endStages.includes(facts.stage)) return refusal('dialogue.case-ended', {}, 409);
  if (facts.providerId === null) return refusal('dialogue.no-provider', {}, 409);
  if (kind === 'contract' && facts.stage === 'waiting_for_room') return true;
  const late = facts.clocks.some(
    (clock) => clock.kind === kind && clock.stoppedAt === null && isBreach(clock.state),
  );
  return late ? true : refusal('dialogue.nothing-late', {}, 409);
}

/** The day itself: a working day ahead of today, within the round (domain.md §6 [ours, 2]). */
export function checkPromisedDay(
  day: LocalDate,
  facts: Pick<PromiseFacts, 'today' | 'lastDeliveryDay' | 'closingDays'>,
): LocalDate | Refusal {
  if (!isLocalDate(day)) return refusal('dialogue.promise-day-unreadable');
  if (day <= facts.today) return refusal('dialogue.promise-day-behind');
  if (day > facts.lastDeliveryDay) return refusal('dialogue.promise-day-after-round');
  return isWorkingDay(day, facts.closingDays) ? day : refusal('dialogue.promise-day-not-working');
}

interface ProposedDay {
  readonly state: PromiseState;
  readonly proposedSide: DialogueSide;
  readonly promisedOn: LocalDate;
}

const sameParty = (one: DialogueSide, other: DialogueSide) => (one === 'provider') === (other === 'provider');

/** The other party answers, while the day still lies ahead. */
export function mayAnswerPromise(promise: ProposedDay, side: DialogueSide, today: LocalDate): true | Refusal {
  if (!promiseMayMove(promise.state, 'refused')) return refusal('dialogue.promise-answered', {}, 409);
  if (sameParty(promise.proposedSide, side)) return refusal('dialogue.promise-own', {}, 403);
  return promise.promisedOn > today ? true : refusal('dialogue.promise-day-gone', {}, 409);
}

/** Who proposed a day takes it back until it is answered; either local side may for the parties. */
export function mayWithdrawPromise(
  promise: Pick<ProposedDay, 'state' | 'proposedSide'>,
  side: DialogueSide,
): true | Refusal {
  if (!promiseMayMove(promise.state, 'withdrawn')) return refusal('dialogue.promise-answered', {}, 409);
  return sameParty(promise.proposedSide, side) ? true : refusal('dialogue.promise-not-own', {}, 403);
}
