import { Injectable } from '@nestjs/common';
import { type DutyRow, nearUntil, type OpenDuty, toDuty } from '@samraad/duties';
import type { DeadlineGroup, DeadlinesAsked } from './deadlines-asked';
import { deadlineCountsSql, deadlineNarrowing, deadlinePageSql, deadlinesSql } from './deadline-list.sql';
import { type Database, KeptSums, type Queryable, readDomainTime } from '@samraad/platform';

/** A deadline with the case it is in; never what the case is called (domain.md §2). */
export interface DeadlineRow {
  readonly duty: OpenDuty;
  readonly group: DeadlineGroup;
  /** Null for what is decided before there is one. */
  readonly number: number | null;
  readonly unit: string;
  readonly region: string;
  readonly provider: string | null;
  /** A day the late provider has promised, `YYYY-MM-DD`. */
  readonly promisedOn: string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the list can be narrowed to: providers and regions that have a case with a number. */
export interface DeadlineChoices {
  readonly providers: readonly Named[];
  readonly regions: readonly Named[];
}

/** A page of deadlines, nearest first; counts are of all that fit the other filters. */
export interface Deadlines {
  readonly items: readonly DeadlineRow[];
  readonly total: number;
  readonly counts: Readonly<Record<DeadlineGroup, number>>;
  /** How many of those past their day the central parties owe, on all pages. */
  readonly lateCentral: number;
  readonly now: Date;
}

type Counts = Record<DeadlineGroup | 'lateCentral', number>;

type Row = DutyRow & { readonly promised_on: string | null } & Omit<DeadlineRow, 'duty' | 'promisedOn'>;

/** What is owed over all cases, by when, for those who follow the whole scheme. */
@Injectable()
export class DeadlineListQuery {
  private readonly sums = new KeptSums();

  async list(db: Queryable, asked: DeadlinesAsked): Promise<Deadlines> {
    const now = await readDomainTime(db);
    const { where, params } = deadlineNarrowing(asked);
    const given = [now, nearUntil(now), ...params];
    const page = deadlinePageSql(where, asked.group, given.length + 1);
    const [rows, { lateCentral, ...counts }] = await Promise.all([
      db.query<Row>(page, [...given, asked.limit, asked.offset]),
      this.counts(db, where, given),
    ]);
    const total = asked.group ? counts[asked.group] : counts.late + counts.soon + counts.later;
    return { items: rows.map(toRow), total, counts, lateCentral, now };
  }

  private counts(db: Queryable, where: string, params: readonly unknown[]): Promise<Counts> {
    const none = { late: 0, soon: 0, later: 0, lateCentral: 0 };
    const read = async () => (await db.query<Counts>(deadlineCountsSql(where), params))[0] ?? none;
    const size = ({ late, soon, later }: Counts) => late + soon + later;
    return this.sums.of(`${where}${JSON.stringify(params.slice(2))}`, read, size);
  }

  /** All of them in the same order, as they are at one instant, however many: for a file. */
  async *whole(
    db: Database,
    asked: Omit<DeadlinesAsked, 'limit' | 'offset'>,
    now: Date,
  ): AsyncGenerator<DeadlineRow> {
    const { where, params } = deadlineNarrowing(asked);
    const given = [now, nearUntil(now), ...params];
    for await (const row of db.stream<Row>(deadlinesSql(where, asked.group), given)) yield toRow(row);
  }

  async choices(db: Queryable): Promise<DeadlineChoices> {
    const [providers, regions] = await Promise.all([
      db.query<Named>(
        `SELECT p.id, p.name FROM provider p
         WHERE EXISTS (SELECT 1 FROM request r WHERE r.provider_id = p.id AND r.number IS NOT NULL) ORDER BY p.name`,
      ),
      db.query<Named>(`SELECT u.id, u.name FROM org_unit u WHERE u.kind = 'region' ORDER BY u.name`),
    ]);
    return { providers, regions };
  }
}

const toRow = (row: Row): DeadlineRow => ({
  duty: toDuty(row),
  group: row.group,
  number: row.number,
  unit: row.unit,
  region: row.region,
  provider: row.provider,
  promisedOn: row.promised_on,
});
