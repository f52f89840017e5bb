import type { Side } from '@samraad/identity';
import { addCalendarDays, endOfDay, type LocalDate, localDateOf } from './local-date';
import { addWorkingDays } from './working-days';

/**
 * Who owes a duty. `parties`: both sides of a workplace together, any one of them acts. `side`: one side of a workplace,
 * of any workplace of the case when `unitId` is null. `person`: the one who was asked, for a side of a workplace.
 */
export type DutyHolder =
  | { readonly of: 'parties'; readonly unitId: string | null }
  | { readonly of: 'side'; readonly side: Side; readonly unitId: string | null }
  | { readonly of: 'person'; readonly personId: string; readonly side: Side; readonly unitId: string }
  | { readonly of: 'provider'; readonly providerId: string }
  | { readonly of: 'anchor'; readonly unitId: string }
  | { readonly of: 'committee'; readonly regionId: string }
  /** Either of the two central sides where none is named. */
  | { readonly of: 'central'; readonly side?: 'employers' | 'unions' };

/** Whom a late duty concerns beside who owes it. */
export type DutyConcern = 'parties' | 'provider' | 'central';

/**
 * How a duty is reminded, at 8 on working days (domain.md §13 [ours, 2]). `before`: working days before its day, or the
 * round's warnings. `onDay`: on the day itself. `morningAfter`: the first working morning after. `weekly`: how many times a
 * week apart after that. `concernAfter`: with which late reminder those it concerns are told (1 the first); null never.
 */
export interface ReminderPlan {
  readonly before: readonly number[] | 'warnings';
  readonly onDay: boolean;
  readonly morningAfter: boolean;
  readonly weekly: number | 'until-done';
  readonly concernAfter: number | null;
}

/** What a lib declares of a kind of duty beside its states. A lower rank is the case's own matter, a higher runs beside it. */
export interface DutyKindSpec {
  readonly rank: number;
  readonly concerns: readonly DutyConcern[];
  readonly reminders: ReminderPlan;
}

/** One thing somebody must do in a case. `since` may lie ahead: then it is known, and not yet to be done. */
export interface Duty<K extends string = string> {
  readonly kind: K;
  /** Who and for what, unique among a case's open duties: 'sign-contract:management'. */
  readonly key: string;
  readonly holder: DutyHolder;
  readonly since: Date;
  /** The last second it is in time. */
  readonly by: Date;
  /** The activity, invoice, question … it is about. */
  readonly subject: string | null;
}

/** The numbers of a round that duties are reckoned with (domain.md §13 [ours, 2]). */
export interface DutyRules {
  /** Those that hold from later days, oldest first: a duty is reckoned by the day it began ({@link rulesOn}). */
  readonly later?: readonly { readonly from: LocalDate; readonly rules: DutyRules }[];
  readonly answerWorkingDays: number;
  readonly reportHeldWorkingDays: number;
  readonly invoiceWorkingDays: number;
  readonly payDays: number;
  /** One central side approves an invoice before the other pays it. */
  readonly approveFirst: boolean;
  /** Whose side of the coordinating workplace attests; the other may join in. */
  readonly attestedBy: 'either' | 'management' | 'employees';
  readonly followUpGraceWorkingDays: number;
  readonly quietWorkingDays: number;
  readonly choiceLapseDays: number;
  readonly contractLapseDays: number;
  readonly warningWorkingDays: readonly number[];
  readonly closingDays: readonly LocalDate[];
}

/** The numbers that hold on a day; before the first change those the round opened with. */
export function rulesOn(rules: DutyRules, at: Date | LocalDate): DutyRules {
  const day = at instanceof Date ? localDateOf(at) : at;
  return rules.later?.findLast(({ from }) => from <= day)?.rules ?? rules;
}

/** The end of the nth working day after an instant. */
export const workingDaysLater = (from: Date | LocalDate, days: number, rules: DutyRules): Date =>
  endOfDay(addWorkingDays(from, days, rules.closingDays));

/** The end of the nth day after an instant's day. */
export const daysLater = (from: Date, days: number): Date =>
  endOfDay(addCalendarDays(localDateOf(from), days));

/** The day of a duty that has none of its own: the round's *svarfrist* (domain.md §13 [ours, 2]). */
export const answerBy = (since: Date, rules: DutyRules): Date =>
  workingDaysLater(since, rulesOn(rules, since).answerWorkingDays, rulesOn(rules, since));

/** The later of instants; those that never were are left out. */
export const latest = (first: Date, ...others: readonly (Date | null)[]): Date =>
  others.reduce<Date>((newest, one) => (one !== null && one > newest ? one : newest), first);

/** The earlier of instants; those that never come are left out, and where none does it is null. */
export function earliest(first: Date, ...others: readonly (Date | null)[]): Date;
export function earliest(...all: readonly (Date | null)[]): Date | null;
export function earliest(...all: readonly (Date | null)[]): Date | null {
  return all.reduce((soonest, one) => (soonest && one && one < soonest ? one : (soonest ?? one)), null);
}

/** Reminded before, on the day and weekly after; those who wait are told the first morning after: the clocks (domain.md §6). */
export const clockReminders: ReminderPlan = {
  before: 'warnings',
  onDay: false,
  morningAfter: true,
  weekly: 'until-done',
  concernAfter: 1,
};

/** On the day and weekly after; after two reminders those who wait are told (domain.md §13 [ours, 2]). */
export const answerReminders: ReminderPlan = {
  before: [],
  onDay: true,
  morningAfter: false,
  weekly: 'until-done',
  concernAfter: 1,
};

/** A question that ends by itself when nobody answers: reminded while it can be answered. */
export const lapsingReminders = (...before: readonly number[]): ReminderPlan => ({
  before,
  onDay: true,
  morningAfter: false,
  weekly: 0,
  concernAfter: null,
});
