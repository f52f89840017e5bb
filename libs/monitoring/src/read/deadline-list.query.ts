import { Injectable } from '@nestjs/common';
import { dutyColumns, type DutyRow, nearUntil, type OpenDuty, passingKinds, toDuty } from '@samraad/duties';
import { type Queryable, readDomainTime } from '@samraad/platform';

/** How near a deadline is: past, within three working days, later. */
export const deadlineGroups = ['late', 'soon', 'later'] as const;
export type DeadlineGroup = (typeof deadlineGroups)[number];

/** Who lacks to do something, in the words of a filter. */
export const deadlineHolders = ['provider', 'parties', 'endorser', 'central'] as const;
export type DeadlineHolder = (typeof deadlineHolders)[number];

/** Which deadlines of the cases that have a number. */
export interface DeadlinesAsked {
  readonly group?: DeadlineGroup;
  readonly providerId?: string;
  readonly regionId?: string;
  readonly holder?: DeadlineHolder;
  readonly caseId?: string;
  readonly limit: number;
  readonly offset: number;
}

/** A deadline with the case it is in; never what the case is called (domain.md §2). */
export interface DeadlineRow {
  readonly duty: OpenDuty;
  readonly group: DeadlineGroup;
  readonly number: number;
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

const holders: Readonly<Record<DeadlineHolder, readonly string[]>> = {
  provider: ['provider'],
  parties: ['parties', 'side', 'person'],
  endorser: ['anchor', 'committee'],
  central: ['central'],
};

const passing = passingKinds.map((kind) => `'${kind}'`).join(', ');

// A new day was agreed on for one clock: the one the duty runs towards.
const sql = `
  WITH open AS (
    SELECT ${dutyColumns}, r.number, r.unit_name AS unit, r.region_name AS region, r.provider_name AS provider,
      CASE WHEN d.due_at < $1 AND d.kind NOT IN (${passing}) THEN 'late' WHEN d.due_at <= $2 THEN 'soon' ELSE 'later' END
        AS "group",
      (SELECT n.promised_on FROM provider_promise n WHERE d.holder = 'provider' AND n.case_id = r.id AND n.state = 'confirmed'
        AND n.provider_id = d.provider_id AND n.clock = CASE WHEN d.kind IN ('accept-and-take-contact', 'take-contact') THEN 'dialogue'
          WHEN d.kind IN ('send-contract', 'send-contract-again', 'await-room') THEN 'contract' END) AS promised_on
    FROM duty d JOIN case_card r ON r.id = d.case_id AND r.number IS NOT NULL
    WHERE d.ended_at IS NULL AND d.since <= $1
      AND ($3::uuid IS NULL OR r.provider_id = $3) AND ($4::uuid IS NULL OR r.region_id = $4)
      AND ($5::text[] IS NULL OR d.holder = ANY($5)) AND ($6::uuid IS NULL OR r.id = $6)
  ), counts AS (SELECT count(*) FILTER (WHERE "group" = 'late')::int AS late,
      count(*) FILTER (WHERE "group" = 'soon')::int AS soon, count(*) FILTER (WHERE "group" = 'later')::int AS later,
      count(*) FILTER (WHERE "group" = 'late' AND holder = 'central')::int AS "lateCentral" FROM open
  ), page AS (SELECT * FROM open WHERE ($7::text IS NULL OR "group" = $7) ORDER BY due_at, id LIMIT $8 OFFSET $9)
  SELECT page.*, counts.* FROM counts LEFT JOIN page ON true ORDER BY page.due_at, page.id`;

type Row = DutyRow & { readonly promised_on: string | null } & Omit<DeadlineRow, 'duty' | 'promisedOn'> &
  Record<DeadlineGroup | 'lateCentral', number>;

/** What is owed over all cases, by when, for those who follow the whole scheme: one statement. */
@Injectable()
export class DeadlineListQuery {
  async list(db: Queryable, asked: DeadlinesAsked): Promise<Deadlines> {
    const now = await readDomainTime(db);
    const rows = await db.query<Row>(sql, [
      now,
      nearUntil(now),
      asked.providerId ?? null,
      asked.regionId ?? null,
      asked.holder ? holders[asked.holder] : null,
      asked.caseId ?? null,
      asked.group ?? null,
      asked.limit,
      asked.offset,
    ]);
    const { late = 0, soon = 0, later = 0, lateCentral = 0 } = rows[0] ?? {};
    const counts = { late, soon, later };
    const items = rows.filter(({ id }) => id !== null).map(toRow);
    const total = asked.group ? counts[asked.group] : late + soon + later;
    return { items, total, counts, lateCentral, now };
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
