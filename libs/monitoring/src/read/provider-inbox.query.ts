import { Injectable } from '@nestjs/common';
import { type ClockOutcome, type ClockState, clockState } from '@samraad/deadlines';
import { type DutyRow, nearUntil, type OpenDuty, toDuty } from '@samraad/duties';
import { type Database, KeptSums, type Queryable, readDomainTime, readSearch } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { searchParams } from './case-search.sql';
import type { InboxNarrowing } from './inbox-asked';
import {
  colleaguesSql,
  inboxChoicesSql,
  inboxConditions,
  inboxCountsSql,
  type InboxFilter,
  inboxListSql,
  type InboxOrder,
  inboxOrders as ordersSql,
  inboxPageSql,
  inboxWithin,
} from './inbox.sql';

/** Every list, in the order of the page. */
export const inboxFilters = [...Object.keys(inboxConditions), 'closed'] as readonly InboxFilter[];
export const inboxOrders = Object.keys(ordersSql) as readonly InboxOrder[];
export type { InboxFilter, InboxOrder };

/** Which list of a provider's inbox, narrowed how; `personId` is the viewer, for 'mine'. */
export interface InboxList extends InboxNarrowing {
  readonly providerId: string;
  readonly personId: string;
  readonly filter: InboxFilter;
  /** By the nearest day unless said; ended cases by when they ended. */
  readonly order?: InboxOrder;
}

/** A page of it. */
export interface InboxAsked extends InboxList {
  readonly limit: number;
  readonly offset: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whom a case can be given to, and how many open ones they have now. */
export interface Colleague extends Named {
  readonly cases: number;
}

/** What a provider's list can be narrowed to; themes by key. */
export interface InboxChoices {
  readonly colleagues: readonly Colleague[];
  readonly regions: readonly Named[];
  readonly themes: readonly Named[];
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

/** A provider's cases by due date: a page, the number of every list, and the same list whole (experience.md: Udbyder). */
@Injectable()
export class ProviderInboxQuery {
  private readonly sums = new KeptSums();

  async list(db: Queryable, asked: InboxAsked): Promise<Inbox> {
    const now = await readDomainTime(db);
    const { filter, limit, offset } = asked;
    const [first, sums] = await Promise.all([this.page(db, asked, now, false), this.counts(db, asked, now)]);
    const counts = Object.fromEntries(
      inboxFilters.map((one) => [one, Number(sums[`n_${one}`] ?? 0)]),
    ) as Record<InboxFilter, number>;
    const isShort = first.length < limit && offset + first.length < counts[filter];
    const rows = isShort ? await this.page(db, asked, now, true) : first;
    const items = rows.map((row) => toItem(row, now));
    return { items, total: counts[filter], counts, soon: Number(sums['n_soon'] ?? 0) };
  }

  private page(db: Queryable, asked: InboxAsked, now: Date, whole: boolean): Promise<Row[]> {
    const { filter, order = 'due', limit, offset } = asked;
    const { within, given } = narrowed(asked, now);
    return db.query<Row>(inboxPageSql(filter, order, within, whole), [...given, limit, offset]);
  }

  /** A list in its order as it is at one instant, however long: for a file. */
  async *whole(db: Database, asked: InboxList, now: Date): AsyncGenerator<InboxItem> {
    const { within, given } = narrowed(asked, now);
    const rows = db.stream<Row>(inboxListSql(asked.filter, asked.order ?? 'due', within), given);
    for await (const row of rows) yield toItem(row, now);
  }

  async choices(db: Queryable, providerId: string): Promise<InboxChoices> {
    const now = await readDomainTime(db);
    const [colleagues, [found]] = await Promise.all([
      this.sums.of(
        `colleagues ${providerId}`,
        () => db.query<Colleague>(colleaguesSql, [providerId, now]),
        (all) => all.reduce((count, { cases }) => count + cases, 0),
      ),
      db.query<{ readonly regions: Named[] | null; readonly themes: Named[] | null }>(inboxChoicesSql, [
        providerId,
      ]),
    ]);
    return { colleagues, regions: found?.regions ?? [], themes: found?.themes ?? [] };
  }

  /** Of all the provider's cases that fit what is asked, list by list. */
  private counts(db: Queryable, asked: InboxAsked, now: Date): Promise<Row> {
    const { within, given } = narrowed(asked, now);
    const key = JSON.stringify([asked.providerId, asked.personId, within.where, within.params]);
    const read = async () =>
      (await db.query<Row>(inboxCountsSql(within), [...given, nearUntil(now)]))[0] ?? {};
    // What is narrowed to a few has looked through as many.
    return this.sums.of(key, read, (row) => Number(row['n_looked_through'] ?? 0));
  }
}

/** What is asked beside the list, as SQL, and the parameters up to there. */
function narrowed(asked: InboxList, now: Date) {
  const search = readSearch(asked.search);
  const within = inboxWithin(asked, search ? searchParams(search) : []);
  return { within, given: [asked.providerId, asked.personId, now, ...within.params] };
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
