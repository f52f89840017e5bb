import {
  type DutyHolder,
  type DutyRules,
  nextReminder,
  type DutyReminder,
  rulesOn,
} from '@samraad/deadlines';
import type { CaseDuty } from './duties-of';
import { type DutyKind, dutyKinds } from './duty-kinds';

/** A duty as its row has it. */
export interface StandingDuty {
  readonly id: string;
  readonly key: string;
  readonly kind: DutyKind;
  readonly holder: DutyHolder;
  readonly since: Date;
  readonly by: Date;
  readonly subject: string | null;
}

/** What must change for rows to say what the facts say. */
export interface Reconciliation<S extends StandingDuty> {
  readonly begin: readonly CaseDuty[];
  readonly move: readonly { readonly standing: S; readonly duty: CaseDuty }[];
  readonly end: readonly S[];
}

/** Rows against duties, by key. */
export function reconcile<S extends StandingDuty>(
  standing: readonly S[],
  duties: readonly CaseDuty[],
): Reconciliation<S> {
  const rows = new Map(standing.map((one) => [one.key, one]));
  const wanted = new Set(duties.map(({ key }) => key));
  return {
    begin: duties.filter(({ key }) => !rows.has(key)),
    move: duties.flatMap((duty) => {
      const one = rows.get(duty.key);
      return one && !sameDuty(one, duty) ? [{ standing: one, duty }] : [];
    }),
    end: standing.filter(({ key }) => !wanted.has(key)),
  };
}

/** Whether a row says what the duty says. */
export function sameDuty(row: StandingDuty, duty: CaseDuty): boolean {
  return (
    row.kind === duty.kind &&
    row.since.getTime() === duty.since.getTime() &&
    row.by.getTime() === duty.by.getTime() &&
    row.subject === duty.subject &&
    sameHolder(row.holder, duty.holder)
  );
}

const sameHolder = (a: DutyHolder, b: DutyHolder): boolean => {
  const [left, right] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.get(key) === value);
};

/** What is said next of a duty after an instant. */
export const reminderAfter = (
  duty: Pick<CaseDuty, 'kind' | 'since' | 'by'>,
  rules: DutyRules,
  after: Date,
): DutyReminder | null =>
  nextReminder(dutyKinds[duty.kind].reminders, duty, rulesOn(rules, duty.since), after);

/** What was missed is said when it may be; when more has come by then only that is. */
export const putOff = (missed: DutyReminder, next: DutyReminder | null, until: Date): DutyReminder =>
  next !== null && next.at <= until ? next : { at: until, late: missed.late };

/**
 * Whether those a late duty concerns are to be told with the word that is said now: once, when so many late reminders
 * have gone or been missed as its kind says. `next` is the reminder still ahead.
 */
export function isToBeTold(
  duty: Pick<CaseDuty, 'kind' | 'by'> & { readonly toldAt: Date | null },
  next: DutyReminder | null,
  now: Date,
): boolean {
  const { concernAfter } = dutyKinds[duty.kind].reminders;
  if (concernAfter === null || duty.toldAt !== null || now <= duty.by) return false;
  const gone = next === null ? concernAfter : next.late - 1;
  return gone >= concernAfter;
}
