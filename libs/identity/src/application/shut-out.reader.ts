import { Injectable } from '@nestjs/common';
import { type Queryable, readDomainTime } from '@samraad/platform';
import { factorRoles } from '../domain/factor.rules';
import { factorsSql } from '../persistence/factor.store';

/** Somebody who can't use their role as things stand. */
export interface ShutOut {
  readonly personId: string;
  readonly name: string;
  /** The second factor their role asks for is not set up; or somebody tries their password again and again. */
  readonly why: 'factor' | 'tries';
  /** Since when the role is held; when the owner was told of the tries. */
  readonly since: Date;
}

const sql = `
  SELECT p.id AS "personId", p.name, 'factor' AS why, min(r.valid_from) AS since
  FROM account a JOIN person p ON p.id = a.person_id JOIN role_assignment r ON r.person_id = p.id
  WHERE $2::boolean AND a.active AND a.password_hash IS NOT NULL AND cardinality(${factorsSql('a.id')}) = 0
    AND r.role = ANY($3::text[]) AND r.valid_from <= $1::timestamptz AND (r.valid_to IS NULL OR r.valid_to > $1::timestamptz)
  GROUP BY p.id, p.name
  UNION ALL SELECT p.id, p.name, 'tries', n.told_at FROM sign_in_notice n JOIN account a ON a.id = n.account_id
    JOIN person p ON p.id = a.person_id WHERE a.active AND n.told_at > clock_timestamp() - interval '1 day'
  ORDER BY since, name LIMIT $4`;

/** Who has come in once, and can't now. Those who never came in are told of by their invitations. */
@Injectable()
export class ShutOutReader {
  /** The longest first. `factors` is false where none is asked for: in a demo. */
  async list(
    db: Queryable,
    { factors, limit }: { readonly factors: boolean; readonly limit: number },
  ): Promise<readonly ShutOut[]> {
    const now = await readDomainTime(db);
    return db.query<ShutOut>(sql, [now, factors, [...factorRoles], limit]);
  }
}
