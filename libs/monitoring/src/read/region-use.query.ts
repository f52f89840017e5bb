import { Injectable } from '@nestjs/common';
import { KeptSums, type Queryable } from '@samraad/platform';
import { type Group, hideSmall, type ShownGroups } from '../domain/small-groups.rules';

/** A region's use of the offer in a round, small numbers hidden (domain.md §2): never a case. */
export interface RegionUse {
  readonly threshold: number;
  /** Null while there are fewer than the threshold, but some. */
  readonly total: number | null;
  /** By theme key; '' for requests outside the themes. A request may have several. */
  readonly themes: ShownGroups;
  readonly kinds: ShownGroups;
  /** By hospital or enterprise, named; '' for workplaces under none. */
  readonly places: ShownGroups;
}

type By = 'all' | 'theme' | 'kind' | 'place';

// A request counts where it is coordinated, so that none counts in two regions.
const sql = `
  WITH asked AS (
    SELECT r.id, unit.path, r.kind,
      (SELECT a.value FROM request_answer a WHERE a.request_id = r.id AND a.field = 'themes') AS themes
    FROM case_card r JOIN org_unit unit ON unit.id = r.unit_id
    WHERE r.region_id = $2 AND r.round_id = $1 AND r.number IS NOT NULL
  ), place AS (
    SELECT p.name, p.path FROM org_unit p JOIN org_unit region ON region.id = $2 AND p.path LIKE region.path || '%'
    WHERE p.kind IN ('hospital', 'enterprise')
  )
  SELECT 'all' AS by, '' AS key, count(*)::int AS count FROM asked
  UNION ALL SELECT 'kind', coalesce(kind, ''), count(*)::int FROM asked GROUP BY 2
  UNION ALL SELECT 'theme', coalesce(theme.key, ''), count(*)::int
    FROM asked LEFT JOIN LATERAL jsonb_array_elements_text(asked.themes) theme(key) ON true GROUP BY 2
  UNION ALL SELECT 'place', place.name, count(asked.id)::int
    FROM place LEFT JOIN asked ON asked.path LIKE place.path || '%' GROUP BY 2
  UNION ALL SELECT 'place', '', count(*)::int FROM asked
    WHERE NOT EXISTS (SELECT 1 FROM place WHERE asked.path LIKE place.path || '%') HAVING count(*) > 0
  ORDER BY 1, 2`;

/** What a Hovedudvalg sees of its region, by theme, kind and hospital or enterprise: one statement. */
@Injectable()
export class RegionUseQuery {
  private readonly sums = new KeptSums();

  /** `themeKeys` and `threshold` are the round's own; themes without requests are shown too. */
  async of(
    db: Queryable,
    round: { readonly id: string; readonly themeKeys: readonly string[]; readonly threshold: number },
    regionId: string,
  ): Promise<RegionUse> {
    const read = () => db.query<Grouped>(sql, [round.id, regionId]);
    const rows = await this.sums.of(`${round.id}${regionId}`, read, totalOf);
    const { threshold } = round;
    const of = (by: By): Group[] =>
      rows.filter((row) => row.by === by).map(({ key, count }) => ({ key, count }));
    const total = totalOf(rows);
    const outside = of('theme').filter(({ key }) => !round.themeKeys.includes(key));
    const themes = [...countsOf(round.themeKeys, of('theme')), ...outside];
    return {
      threshold,
      total: total > 0 && total < threshold ? null : total,
      themes: hideSmall(themes, threshold),
      kinds: hideSmall(countsOf(['advice', 'inspiration'], of('kind')), threshold),
      places: hideSmall(of('place'), threshold),
    };
  }
}

interface Grouped extends Group {
  readonly by: By;
}

const totalOf = (rows: readonly Grouped[]): number => rows.find(({ by }) => by === 'all')?.count ?? 0;

const countsOf = (keys: readonly string[], found: readonly Group[]): Group[] =>
  keys.map((key) => ({ key, count: found.find((one) => one.key === key)?.count ?? 0 }));
