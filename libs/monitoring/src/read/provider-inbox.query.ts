import { Injectable } from '@nestjs/common';
import { type ClockOutcome, type ClockState, clockState } from '@samraad/deadlines';
import { type DutyRow, nearUntil, type OpenDuty, toDuty } from '@samraad/duties';
import { KeptSums, type Queryable, readDomainTime, readSearch } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { searchParams } from './case-search.sql';
import { inboxConditions, inboxCountsSql, type InboxFilter, inboxPageSql } from './inbox.sql';

/** Every filter, in the order of the page. */
export const inboxFilters = Object.keys(inboxConditions) as readonly InboxFilter[];
export type { InboxFilter };

/** Which part of a provider's inbox; `personId` is the viewer, for 'mine'. */
export interface InboxAsked {
  readonly providerId: string;
  readonly personId: string;
  readonly filter: InboxFilter;
  readonly search?: string;
  readonly limit: number;
  readonly offset: number;
}

/** A clock as a row shows it. */
export interface InboxClock {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly dueDay: string;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly outcome: ClockOutcome | null;
  readonly state: ClockState;
  /** Confirmed pauses that moved it. */
  readonly pauses: number;
}

/** A case in a provider's inbox. */
export interface InboxItem {
  readonly caseId: string;
  readonly reference: string;
  readonly number: number;
  readonly title: string;
  readonly kind: 'advice' | 'inspiration';
  readonly stage: Stage;
  /** Who owes something now; the provider before the parties. */
  readonly turn: 'provider' | 'parties' | 'nobody';
  readonly duties: readonly OpenDuty[];
  readonly acceptedAt: Date | null;
  /** Null when nobody has it, or the one who had it has left. */
  readonly consultant: { readonly id: string; readonly name: string } | null;
  readonly unitName: string;
  /** How many workplaces ask together. */
  readonly units: number;
  readonly regionName: string;
  readonly nextDue: Date | null;
  readonly dialogue: InboxClock | null;
  readonly contract: InboxClock | null;
}

/** A page of the inbox, nearest day first; `total` is of the filter asked for. */
export interface Inbox {
  readonly items: readonly InboxItem[];
  readonly total: number;
  readonly counts: Readonly<Record<InboxFilter, number>>;
  /** Deadlines that expire within three working days. */
  readonly soon: number;
}

type Row = Record<string, unknown>;

/** A provider's cases by due date, in one statement (experience.md: Udbyder). */
@Injectable()
export class ProviderInboxQuery {
  private readonly sums = new KeptSums();

  async list(db: Queryable, asked: InboxAsked): Promise<Inbox> {
    const now = await readDomainTime(db);
    const search = readSearch(asked.search);
    const given = [asked.providerId, asked.personId, now, ...(search ? searchParams(search) : [])];
    const found = search !== null;
    const [rows, sums] = await Promise.all([
      db.query<Row>(inboxPageSql(asked.filter, found), [...given, asked.limit, asked.offset]),
      this.counts(db, [...given, nearUntil(now)], found),
    ]);
    const counts = Object.fromEntries(
      inboxFilters.map((filter) => [filter, Number(sums[`n_${filter}`] ?? 0)]),
    ) as Record<InboxFilter, number>;
    const items = rows.map((row) => toItem(row, now));
    return { items, total: counts[asked.filter], counts, soon: Number(sums['n_soon'] ?? 0) };
  }

  /** Of all the provider's open cases, or of those that a search finds. */
  private counts(db: Queryable, params: readonly unknown[], search: boolean): Promise<Row> {
    const [provider, person, , ...more] = params;
    const key = JSON.stringify([provider, person, search ? more : []]);
    const read = async () => (await db.query<Row>(inboxCountsSql(search), params))[0] ?? {};
    return this.sums.of(key, read, (row) => Number(row['n_all'] ?? 0));
  }
}

function toItem(row: Row, now: Date): InboxItem {
  return {
    caseId: row.id as string,
    reference: row.reference as string,
    number: row.number as number,
    title: (row.title as string | null) ?? (row.reference as string),
    kind: row.kind as InboxItem['kind'],
    stage: row.stage as Stage,
    turn: row.turn as InboxItem['turn'],
    duties: (row.duties as DutyRow[]).map(toDuty),
    acceptedAt: row.accepted_at as Date | null,
    consultant: row.consultant_id
      ? { id: row.consultant_id as string, name: row.consultant_name as string }
      : null,
    unitName: row.unit_name as string,
    units: row.units as number,
    regionName: row.region_name as string,
    nextDue: row.next_due as Date | null,
    dialogue: toClock(row, 'd', now),
    contract: toClock(row, 'k', now),
  };
}

function toClock(row: Row, prefix: 'd' | 'k', now: Date): InboxClock | null {
  const due = row[`${prefix}_due_at`] as Date | null;
  if (due === null) return null;
  const stoppedAt = row[`${prefix}_stopped_at`] as Date | null;
  const breachedAt = row[`${prefix}_breached_at`] as Date | null;
  return {
    startedAt: row[`${prefix}_started_at`] as Date,
    dueAt: due,
    dueDay: row[`${prefix}_due_day`] as string,
    stoppedAt,
    breachedAt,
    closedAt: row[`${prefix}_closed_at`] as Date | null,
    closedBy: row[`${prefix}_closed_by`] as string | null,
    outcome: row[`${prefix}_outcome`] as ClockOutcome | null,
    state: clockState({ due, stoppedAt, breachedAt }, now),
    pauses: (row[`${prefix}_applied_pauses`] as string[]).length,
  };
}
