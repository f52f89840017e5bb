import { addCalendarMonths, daysInPeriod, addCalendarDays, type LocalDate } from '@samraad/deadlines';
import { ok18Rules } from '@samraad/scheme';
import type { RoundPlan } from './round-plan';

/** What somebody says when a new round is begun. */
export interface NewRound {
  readonly name: string;
  readonly requestsFrom: LocalDate;
  readonly requestsTo: LocalDate;
}

/** A plan made from an earlier one (its rules, themes, providers and tranches, moved to the new days) or from nothing. Pure. */
export function newPlan({ name, requestsFrom, requestsTo }: NewRound, earlier: RoundPlan | null): RoundPlan {
  const dates = {
    requestsFrom,
    requestsTo,
    // [ours] As the rounds there have been: a year to deliver in, a month to choose a model.
    lastDeliveryDay: addCalendarMonths(requestsTo, 12),
    modelChoiceBy: addCalendarMonths(requestsFrom, 1),
  };
  if (!earlier) return { name, ...dates, themes: [], providers: [], rules: ok18Rules };
  return {
    name,
    ...dates,
    themes: earlier.themes,
    providers: earlier.providers.map(({ key, tranches }) => ({
      key,
      tranches: tranches.map(({ opensOn, amount }) => ({
        opensOn: moved(opensOn, earlier.requestsFrom, requestsFrom),
        amount,
      })),
    })),
    // Closing days are days of that round.
    rules: { ...earlier.rules, closingDays: [] },
  };
}

/** As far into the new round as it was into the earlier one: whole months, then days. */
function moved(day: LocalDate, from: LocalDate, to: LocalDate): LocalDate {
  const months = monthsBetween(from, day);
  const rest = daysInPeriod(addCalendarMonths(from, months), day) - 1;
  return addCalendarDays(addCalendarMonths(to, months), rest);
}

function monthsBetween(from: LocalDate, day: LocalDate): number {
  const whole =
    (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(day.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addCalendarMonths(from, whole) > day ? whole - 1 : whole;
}
