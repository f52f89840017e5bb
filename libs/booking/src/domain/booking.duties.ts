import {
  addCalendarDays,
  answerBy,
  answerReminders,
  type Duty,
  type DutyKindSpec,
  type DutyRules,
  earliest,
  endOfDay,
  latest,
  localDateOf,
} from '@samraad/deadlines';
import type { Side } from '@samraad/identity';

// Beside the case's own matter; the proposal lapses with its last time.
const beside = { rank: 30, reminders: answerReminders } as const;

/** What a proposal of times asks of those it is for, and of the provider once they have answered (domain.md §8). */
export const bookingDutyKinds = {
  'answer-times': { ...beside, concerns: ['provider'] },
  'settle-times': { ...beside, concerns: ['parties'] },
} as const satisfies Record<string, DutyKindSpec>;
export type BookingDutyKind = keyof typeof bookingDutyKinds;

/** A proposal that is open: when it was made, its first and last time, whose answer it needs, and the last answer given. */
export interface OpenPoll {
  readonly id: string;
  readonly proposedAt: Date;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly answeredAt: Date | null;
  readonly waitsFor: readonly { readonly personId: string; readonly side: Side; readonly unitId: string }[];
}

/** What decides the duties of booking. */
export interface BookingDutyFacts {
  readonly providerId: string | null;
  readonly polls: readonly OpenPoll[];
}

/** Who must answer proposed times, or settle on one. */
export function bookingDuties(
  { providerId, polls }: BookingDutyFacts,
  rules: DutyRules,
): Duty<BookingDutyKind>[] {
  if (providerId === null) return [];
  return polls.flatMap((poll) =>
    poll.waitsFor.length > 0 ? toAnswer(poll, rules) : [toSettle(poll, providerId, rules)],
  );
}

/** Before the first of the times, since that one is gone after it; the day of the proposal is always left to answer in. */
function toAnswer(
  { id, proposedAt, firstAt, waitsFor }: OpenPoll,
  rules: DutyRules,
): Duty<BookingDutyKind>[] {
  const dayBefore = endOfDay(addCalendarDays(localDateOf(firstAt), -1));
  const by = earliest(answerBy(proposedAt, rules), latest(dayBefore, endOfDay(localDateOf(proposedAt))));
  return waitsFor.map(({ personId, side, unitId }) => ({
    ...{ kind: 'answer-times', key: `answer-times:${id}:${personId}` },
    ...{ holder: { of: 'person', personId, side, unitId }, since: proposedAt, by, subject: id },
  }));
}

/** Whoever proposed confirms one, or proposes others: while there is a time left. */
function toSettle(
  { id, proposedAt, lastAt, answeredAt }: OpenPoll,
  providerId: string,
  rules: DutyRules,
): Duty<BookingDutyKind> {
  const since = answeredAt ?? proposedAt;
  const by = earliest(answerBy(since, rules), lastAt);
  return {
    ...{ kind: 'settle-times', key: `settle-times:${id}`, holder: { of: 'provider', providerId } },
    ...{ since, by, subject: id },
  };
}
