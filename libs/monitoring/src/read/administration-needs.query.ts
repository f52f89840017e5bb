import { Injectable } from '@nestjs/common';
import { type Queryable, readDomainTime } from '@samraad/platform';

/** Something that stands still until an administrator does something. */
export interface Need {
  readonly what: 'invitation' | 'import' | 'plan' | 'proposal';
  /** Of the unit of a plan; null where nothing is to be opened. */
  readonly unitId: string | null;
  /** Whose invitation, which file, which unit, which region; null for what is between the central parties. */
  readonly name: string | null;
  /** Since when it stands still; of a proposal when it lapses. */
  readonly at: Date;
}

/** The oldest of all, and how many of each kind. */
export interface Needs {
  readonly items: readonly Need[];
  readonly total: number;
}

const daysBeforeLapse = 3;

// Links run out by the clock on the wall, the rest by domain time ($1).
const sql = `
  SELECT 'invitation' AS what, NULL::uuid AS "unitId", p.name, l.expires_at AS at
  FROM one_time_link l JOIN account a ON a.id = l.account_id JOIN person p ON p.id = a.person_id
  WHERE l.purpose IN ('setup', 'invitation') AND l.used_at IS NULL AND l.replaced_at IS NULL
    AND l.expires_at < clock_timestamp() AND a.active AND a.password_hash IS NULL
    AND NOT EXISTS (SELECT 1 FROM one_time_link o WHERE o.account_id = l.account_id AND o.used_at IS NOT NULL)
  UNION ALL SELECT 'import', NULL, i.file_name, i.state_since FROM unit_import i WHERE i.state = 'stopped'
    AND NOT EXISTS (SELECT 1 FROM unit_import o WHERE o.made_by = i.made_by AND o.made_at > i.made_at)
  UNION ALL SELECT 'plan', u.id, u.name, (n.from_day::timestamp AT TIME ZONE 'Europe/Copenhagen')
    FROM org_unit_plan n JOIN org_unit u ON u.id = n.unit_id WHERE n.stopped_by IS NOT NULL
  UNION ALL SELECT 'proposal', NULL, u.name, r.lapses_at FROM proposal r LEFT JOIN org_unit u ON u.id = r.region_id
    WHERE r.state = 'waiting' AND r.lapses_at < $1::timestamptz + interval '${daysBeforeLapse} days'`;

/** What waits for an administrator besides duties without holders and mails that did not arrive: the oldest first. */
@Injectable()
export class AdministrationNeedsQuery {
  async list(db: Queryable, limit: number): Promise<Needs> {
    const now = await readDomainTime(db);
    const rows = await db.query<Need & { total: number }>(
      `SELECT need.*, count(*) OVER ()::int AS total FROM (${sql}) need ORDER BY at, what, name LIMIT $2`,
      [now, limit],
    );
    return { items: rows.map(({ total: _, ...need }) => need), total: rows[0]?.total ?? 0 };
  }
}
