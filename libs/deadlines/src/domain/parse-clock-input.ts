import { trimmed } from '@samraad/platform';
import { DateTime, IANAZone } from 'luxon';
import { type ClockKind, clockKinds } from './clock-rules';
import { COPENHAGEN, isLocalDate } from './local-date';
import type { Pause } from './pauses';

/** What a person typed: an instant, a clock and pauses `YYYY-MM-DD/YYYY-MM-DD`. */
export interface ClockInput {
  readonly start: string;
  readonly clock: string;
  readonly pauses?: readonly string[];
}

/** Why an input can't be used; the words are in `i18n/da.ts`. `text` is what was typed. */
export interface ClockProblem {
  readonly key:
    | 'deadlines.start-unreadable'
    | 'deadlines.start-skipped-by-clock-change'
    | 'deadlines.kind-unknown'
    | 'deadlines.pause-unreadable'
    | 'deadlines.pause-ends-before-it-begins'
    | 'deadlines.year-outside-calendar';
  readonly text: string;
}

export type ParsedClockInput =
  | {
      readonly ok: true;
      readonly start: Date;
      readonly kind: ClockKind;
      readonly pauses: readonly Pause[];
    }
  | { readonly ok: false; readonly problem: ClockProblem };

type Parsed<T> = { readonly value: T } | { readonly problem: ClockProblem };

/** Years for which the holiday calendar is trusted; a pause that ran longer would be a typing error. */
const firstYear = 1970;
const lastYear = 2199;
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * Reads typed clock input. A start without offset is Copenhagen time; an hour that the autumn change repeats
 * is read as its first occurrence (the date, and so the due day, is the same).
 */
export function parseClockInput(input: ClockInput): ParsedClockInput {
  const start = parseStart(input.start);
  if ('problem' in start) return { ok: false, problem: start.problem };
  const kind = parseKind(input.clock);
  if ('problem' in kind) return { ok: false, problem: kind.problem };
  const pauses: Pause[] = [];
  for (const text of input.pauses ?? []) {
    const pause = parsePause(text);
    if ('problem' in pause) return { ok: false, problem: pause.problem };
    pauses.push(pause.value);
  }
  return { ok: true, start: start.value, kind: kind.value, pauses };
}

const instantPattern =
  /^(\d{4})-\d{2}-\d{2}[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)?$/i;

function parseStart(typed: string): Parsed<Date> {
  const text = trimmed(typed);
  const match = instantPattern.exec(text);
  const moment = DateTime.fromISO(text.replace(' ', 'T'), { zone: 'utc' });
  if (!match || !moment.isValid) return problem('deadlines.start-unreadable', typed);
  if (!inCalendar(text)) return problem('deadlines.year-outside-calendar', typed);
  const hasOffset = match[5] !== undefined;
  const start = hasOffset ? moment.toMillis() : fromWallClock(moment.toMillis());
  return start === undefined
    ? problem('deadlines.start-skipped-by-clock-change', typed)
    : { value: new Date(start) };
}

/**
 * The first instant at which Copenhagen's clocks show a local time, given as if it were UTC; none when the spring
 * change skips it. Not left to luxon, whose choice in the repeated hour depends on today's date. The offset of the day
 * before comes first: when clocks go back it is the larger, and so gives the first of the two instants.
 */
function fromWallClock(wall: number): number | undefined {
  const zone = IANAZone.create(COPENHAGEN);
  return [wall - dayMs, wall + dayMs]
    .map((near) => wall - zone.offset(near) * minuteMs)
    .find((instant) => instant + zone.offset(instant) * minuteMs === wall);
}

function parseKind(typed: string): Parsed<ClockKind> {
  const kind = clockKinds.find((one) => one === trimmed(typed));
  return kind ? { value: kind } : problem('deadlines.kind-unknown', typed);
}

function parsePause(typed: string): Parsed<Pause> {
  const [from = '', to = '', ...rest] = trimmed(typed).split('/');
  if (rest.length > 0 || !isLocalDate(from) || !isLocalDate(to)) {
    return problem('deadlines.pause-unreadable', typed);
  }
  if (!inCalendar(from) || !inCalendar(to)) return problem('deadlines.year-outside-calendar', typed);
  return from > to ? problem('deadlines.pause-ends-before-it-begins', typed) : { value: { from, to } };
}

function inCalendar(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}

function problem(key: ClockProblem['key'], text: string): { problem: ClockProblem } {
  return { problem: { key, text } };
}
