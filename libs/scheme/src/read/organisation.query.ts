import { holdsWords, isId, KeptSums, type Queryable, readSearch } from '@samraad/platform';
import { Injectable } from '@nestjs/common';
import type { OrgUnit, OrgUnitKind } from '../domain/org-unit';
import { unitColumns } from '../persistence/org-unit.store';

/** Which part of the organisation is asked for; what is left out does not narrow it. */
export interface OrganisationFilter {
  readonly kind?: OrgUnitKind;
  /** Id or key of a unit: it and everything under it. */
  readonly under?: string;
  /** Part of a name, in any letter case. */
  readonly text?: string;
  readonly limit: number;
  readonly offset: number;
}

/** A page of the organisation as a flat list, parents before children. */
@Injectable()
export class OrganisationQuery {
  private readonly sums = new KeptSums();

  async list(
    db: Queryable,
    filter: OrganisationFilter,
  ): Promise<{ readonly items: OrgUnit[]; readonly total: number }> {
    const where = `($1::text IS NULL OR u.kind = $1)
      AND ($2::text IS NULL OR u.path LIKE (SELECT a.path FROM org_unit a WHERE ${above(filter.under)} = $2) || '%')
      AND ($3::text[] IS NULL OR ${holdsWords('u.name', '$3')})`;
    const params = [filter.kind ?? null, filter.under ?? null, readSearch(filter.text)];
    const [items, total] = await Promise.all([
      db.query<OrgUnit>(
        `SELECT ${unitColumns} FROM org_unit u WHERE ${where}
         ORDER BY length(u.path), u.name, u.key LIMIT $4 OFFSET $5`,
        [...params, filter.limit, filter.offset],
      ),
      this.sums.count([isId(filter.under), ...params], () =>
        db.query<{ n: number }>(`SELECT count(*)::int AS n FROM org_unit u WHERE ${where}`, params),
      ),
    ]);
    return { items, total };
  }
}

const above = (under: string | undefined) => (isId(under) ? 'a.id::text' : 'a.key');
