import { addCalendarDays, type Duty, isLocalDate, type LocalDate } from '@samraad/deadlines';
import { refusal, type Refusal } from '@samraad/platform';

/** What is answered about the next step: it comes on a day, it is the others', or nobody gets any further. */
export const nextStepAnswers = ['day', 'waits', 'stuck'] as const;
export type NextStepAnswer = (typeof nextStepAnswers)[number];

/** Whoever owes what the case waits for is asked: the provider, unless it is the parties'. */
export function asksParties(others: readonly Duty[]): 'provider' | 'parties' {
  const [first] = others;
  return first !== undefined && first.holder.of !== 'provider' ? 'parties' : 'provider';
}

/** Days ahead a next step can lie. */
export const furthestStep = 90;

/** What bounds the day of a next step. `lastDay`: the round's last for courses. */
export interface NextStepBounds {
  readonly today: LocalDate;
  readonly lastDay: LocalDate | null;
}

/** The day of a next step; null for the answers that have none. 422 for a day that can't be. */
export function checkNextStep(
  { answer, day }: { readonly answer: NextStepAnswer; readonly day: LocalDate | null },
  { today, lastDay }: NextStepBounds,
): LocalDate | null | Refusal {
  if (answer !== 'day') return null;
  if (day === null || !isLocalDate(day)) return refusal('duties.next-step-day-missing');
  if (day <= today) return refusal('duties.next-step-day-behind');
  const furthest = addCalendarDays(today, furthestStep);
  if (day > furthest || (lastDay !== null && day > lastDay))
    return refusal('duties.next-step-day-far', { most: furthestStep });
  return day;
}
