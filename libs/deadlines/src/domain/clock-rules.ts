import type { LocalDate } from './local-date';

/** The two clocks of `domain.md` §6 [M]. */
export const clockKinds = ['dialogue', 'contract'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Something for each clock. */
export const perClock = <T>(of: (kind: ClockKind) => T): Record<ClockKind, T> =>
  Object.fromEntries(clockKinds.map((kind) => [kind, of(kind)])) as Record<ClockKind, T>;

/** When people are warned before a clock expires; `hour` is the hour of day in Copenhagen, inside 8–16. */
export interface WarningRules {
  readonly workingDaysBefore: readonly number[];
  readonly hour: number;
}

/** A round's rules for its clocks: days each clock counts, and days the round closes besides the usual ones. */
export interface ClockRules {
  readonly days: Readonly<Record<ClockKind, number>>;
  readonly closingDays: readonly LocalDate[];
  /** Left out, the warnings of {@link defaultClockRules} hold. */
  readonly warnings?: WarningRules;
}

/** One week and four weeks [M], no extra closing days, warnings 3 and 1 working days before (`domain.md` §6). */
export const defaultClockRules = {
  days: { dialogue: 7, contract: 28 },
  closingDays: [],
  warnings: { workingDaysBefore: [3, 1], hour: 8 },
} as const satisfies ClockRules;
