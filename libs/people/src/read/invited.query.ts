import { Injectable } from '@nestjs/common';
import { hasComeInSql } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';

/** Somebody invited who has not come in yet. */
export interface InvitedPersonListed {
  readonly personId: string;
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
}

const sql = `SELECT p.id AS "personId", a.id AS "accountId", p.name, a.email, count(*) OVER ()::int AS total
  FROM account a JOIN person p ON p.id = a.person_id
  WHERE NOT ${hasComeInSql('a')} AND a.active AND ($1::uuid[] IS NULL OR EXISTS (SELECT FROM role_assignment ra
    JOIN org_unit u ON u.id = ra.unit_id WHERE ra.person_id = p.id AND split_part(u.path, '/', 2)::uuid = ANY ($1)))
  ORDER BY p.name, a.email LIMIT $2 OFFSET $3`;

/** Who was invited and has not come in yet, by name; to a role keeper those with a role in the region. */
@Injectable()
export class InvitedQuery {
  async list(
    db: Queryable,
    regionIds: readonly string[] | null,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ items: InvitedPersonListed[]; total: number }> {
    const rows = await db.query<InvitedPersonListed & { total: number }>(sql, [regionIds, limit, offset]);
    return { items: rows.map(({ total: _, ...one }) => one), total: rows[0]?.total ?? 0 };
  }
}
