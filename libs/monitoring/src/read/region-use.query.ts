import { Injectable } from '@nestjs/common';
import { addCalendarDays, hourOfDay, localDateOf } from '@samraad/deadlines';
import { KeptSums, type Queryable } from '@samraad/platform';
import { type Round, RoundReader, rulesOnDay } from '@samraad/scheme';
import { type MonthCount, monthAfter, type RegionUse, regionUse } from '../domain/region-use.rules';

// A request counts where it is coordinated, so that none counts in two regions; in the month it took its number.
const sql = `
  WITH asked AS (
    SELECT r.id, c.unit_path AS path, unit.sector, c.kind,
      to_char(r.completed_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM') AS month,
      (SELECT a.value FROM request_answer a WHERE a.request_id = r.id AND a.field = 'themes') AS themes
    FROM case_card c JOIN request r ON r.id = c.id JOIN org_unit unit ON unit.id = c.unit_id
    WHERE c.region_id = $2 AND c.round_id = $1 AND c.number IS NOT NULL AND r.completed_at < $3
  ), place AS (
    SELECT p.name, p.path FROM org_unit p JOIN org_unit region ON region.id = $2 AND p.path LIKE region.path || '%'
    WHERE p.kind IN ('hospital', 'enterprise')
  )
  SELECT month, 'all' AS by, '' AS key, count(*)::int AS count FROM asked GROUP BY 1
  UNION ALL SELECT month, 'kind', coalesce(kind, ''), count(*)::int FROM asked GROUP BY 1, 3
  UNION ALL SELECT month, 'sector', sector, count(*)::int FROM asked GROUP BY 1, 3
  UNION ALL SELECT month, 'theme', coalesce(theme.key, ''), count(*)::int
    FROM asked LEFT JOIN LATERAL jsonb_array_elements_text(asked.themes) theme(key) ON true GROUP BY 1, 3
  UNION ALL SELECT month, 'place', coalesce(place.name, ''), count(*)::int
    FROM asked LEFT JOIN place ON asked.path LIKE place.path || '%' GROUP BY 1, 3
  UNION ALL SELECT NULL, 'place', name, 0 FROM place
  ORDER BY 1, 2, 3`;

/** What a Hovedudvalg sees of its region in a round, by month, theme, kind and place: one statement. */
@Injectable()
export class RegionUseQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly rounds: RoundReader) {}

  /** Whole months of the round only: the month that runs is told when it is over. */
  async of(
    db: Queryable,
    round: Pick<Round, 'id' | 'themes' | 'requestsFrom' | 'requestsTo' | 'rules'>,
    regionId: string,
    now: Date,
  ): Promise<RegionUse> {
    const running = localDateOf(now).slice(0, 7);
    const afterRound = monthAfter(round.requestsTo.slice(0, 7));
    const before = running < afterRound ? running : afterRound;
    const params = [round.id, regionId, hourOfDay(`${before}-01`, 0)];
    const read = () => db.query<Row>(sql, params);
    const [rows, dated] = await Promise.all([
      this.sums.of(JSON.stringify(params), read, totalOf),
      this.rounds.rulesOver(db, round.id),
    ]);
    return regionUse(rows.filter(isCount), {
      from: round.requestsFrom.slice(0, 7),
      to: lastBefore(before),
      threshold: round.rules.answerThreshold,
      thresholdOf: (month) => rulesOnDay(dated, lastDayOf(month)).answerThreshold,
      keys: {
        theme: round.themes.map(({ key }) => key),
        kind: ['advice', 'inspiration'],
        place: rows.flatMap(({ by, key }) => (by === 'place' && key !== '' ? [key] : [])),
      },
    });
  }
}

/** A hospital or enterprise without requests has no month. */
type Row = Omit<MonthCount, 'month'> & { readonly month: string | null };

const isCount = (row: Row): row is MonthCount => row.month !== null;

const totalOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { by, count }) => sum + (by === 'all' ? count : 0), 0);

const lastBefore = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
};

const lastDayOf = (month: string): string => addCalendarDays(`${monthAfter(month)}-01`, -1);
