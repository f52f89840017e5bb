import { Injectable } from '@nestjs/common';
import { dutyColumns, type DutyRow, nobodyHoldsSql, type OpenDuty, toDuty } from '@samraad/duties';
import { KeptSums, type Queryable, readDomainTime } from '@samraad/platform';

/** An open duty nobody holds the role for, with the case it is in; never what the case is called. */
export interface UnheldDuty {
  readonly duty: OpenDuty;
  readonly reference: string;
  /** Null before the request is complete. */
  readonly number: number | null;
  readonly unit: string | null;
  readonly provider: string | null;
}

/** Those a page shows, of how many; nearest day first. */
export interface UnheldDuties {
  readonly items: readonly UnheldDuty[];
  readonly total: number;
  readonly now: Date;
}

const sql = `
  SELECT ${dutyColumns}, r.reference, r.number, r.unit_name AS unit, p.name AS provider, count(*) OVER ()::int AS total
  FROM duty d JOIN case_card r ON r.id = d.case_id
  LEFT JOIN provider p ON p.id = coalesce(d.provider_id, r.provider_id)
  WHERE d.ended_at IS NULL AND d.since <= $1 AND ${nobodyHoldsSql('$1')}
    AND ($3::uuid[] IS NULL OR r.region_id = ANY ($3))
  ORDER BY d.due_at, d.id LIMIT $2`;

type Row = DutyRow & Omit<UnheldDuty, 'duty'> & { readonly total: number };

/** Duties that stand still because their holder has nobody left: for whoever gives roles (domain.md §2 [ours]). */
@Injectable()
export class UnheldDutiesQuery {
  private readonly kept = new KeptSums();

  /** All, or of cases in some regions. Every open duty is looked at: among many, what was found is kept. */
  async list(
    db: Queryable,
    limit: number,
    regionIds: readonly string[] | null = null,
  ): Promise<UnheldDuties> {
    const now = await readDomainTime(db);
    const { rows } = await this.kept.of(
      JSON.stringify([limit, regionIds]),
      async () => {
        const [found, [of]] = await Promise.all([
          db.query<Row>(sql, [now, limit, regionIds]),
          db.query<{ open: number }>('SELECT count(*)::int AS open FROM duty WHERE ended_at IS NULL'),
        ]);
        return { rows: found, open: of?.open ?? 0 };
      },
      ({ open }) => open,
    );
    return { items: rows.map(toUnheld), total: rows[0]?.total ?? 0, now };
  }
}

const toUnheld = (row: Row): UnheldDuty => ({
  duty: toDuty(row),
  reference: row.reference,
  number: row.number,
  unit: row.unit,
  provider: row.provider,
});
