import type { DutyHolder, DutyReminder } from '@samraad/deadlines';
import type { Side } from '@samraad/identity';
import type { DutyKind } from '../domain/duty-kinds';
import type { OpenDuty } from '../domain/open-duty';
import { nobodyHoldsSql } from './duty-holders.sql';

/** A row of `duty`. A committee's region stands in `unit_id`. */
export interface DutyRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: DutyKind;
  readonly key: string;
  readonly holder: DutyHolder['of'];
  readonly side: Side | 'employers' | 'unions' | null;
  readonly unit_id: string | null;
  readonly person_id: string | null;
  readonly provider_id: string | null;
  readonly subject: string | null;
  readonly since: Date;
  readonly due_at: Date;
  readonly reminders: number;
  readonly reminded_at: Date | null;
  readonly told_at: Date | null;
  readonly next_reminder_at: Date | null;
  readonly next_late: number | null;
  readonly unheld?: boolean;
}

/** An open duty with what is planned to be said of it. */
export interface KeptDuty extends OpenDuty {
  readonly key: string;
  readonly nextReminder: DutyReminder | null;
}

/** The columns of a duty, for statements that call it `d`. */
export const dutyColumns = `d.id, d.case_id, d.kind, d.key, d.holder, d.side, d.unit_id, d.person_id, d.provider_id,
  d.subject, d.since, d.due_at, d.reminders, d.reminded_at, d.told_at, d.next_reminder_at, d.next_late`;

/** The same as one JSON list `d`, for statements over cases; instants are text there. */
export const openDutiesJson = (caseId: string): string =>
  `(SELECT coalesce(json_agg(d), '[]') FROM (SELECT ${dutyColumns} FROM duty d
    WHERE d.case_id = ${caseId} AND d.ended_at IS NULL) d)`;

/** As `openDutiesJson`, and whether anybody holds each now, of a case `r` with its consultant. */
export const openDutiesHeldJson = (caseId: string, instant: string): string =>
  `(SELECT coalesce(json_agg(d), '[]') FROM (SELECT ${dutyColumns}, ${nobodyHoldsSql(instant)} AS unheld FROM duty d
    WHERE d.case_id = ${caseId} AND d.ended_at IS NULL) d)`;

const toDate = (value: Date | string): Date => (value instanceof Date ? value : new Date(value));
const orNull = (value: Date | string | null): Date | null => (value === null ? null : toDate(value));

/** A row as a duty. */
export function toDuty(row: DutyRow): KeptDuty {
  const next = orNull(row.next_reminder_at);
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    key: row.key,
    holder: toHolder(row),
    since: toDate(row.since),
    by: toDate(row.due_at),
    subject: row.subject,
    reminders: row.reminders,
    remindedAt: orNull(row.reminded_at),
    toldAt: orNull(row.told_at),
    ...(row.unheld && { unheld: true }),
    nextReminder: next && { at: next, late: row.next_late ?? 0 },
  };
}

/** The table's checks see to it that what a holder needs is there. */
function toHolder({ holder, side, unit_id, person_id, provider_id }: DutyRow): DutyHolder {
  const unitId = unit_id ?? '';
  switch (holder) {
    case 'parties':
      return { of: holder, unitId: unit_id };
    case 'side':
      return { of: holder, side: localSide(side), unitId: unit_id };
    case 'person':
      return { of: holder, personId: person_id ?? '', side: localSide(side), unitId };
    case 'provider':
      return { of: holder, providerId: provider_id ?? '' };
    case 'anchor':
      return { of: holder, unitId };
    case 'committee':
      return { of: holder, regionId: unitId };
    case 'central':
      return side === 'employers' || side === 'unions' ? { of: holder, side } : { of: holder };
  }
}

const localSide = (side: DutyRow['side']): Side => (side === 'employees' ? side : 'management');

/** A holder as the columns holder, side, unit_id, person_id, provider_id. */
export function holderColumns(holder: DutyHolder): unknown[] {
  const side = 'side' in holder ? (holder.side ?? null) : null;
  const unit = 'unitId' in holder ? holder.unitId : 'regionId' in holder ? holder.regionId : null;
  const person = 'personId' in holder ? holder.personId : null;
  return [holder.of, side, unit, person, 'providerId' in holder ? holder.providerId : null];
}
