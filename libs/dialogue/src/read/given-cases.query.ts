import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';

/** A case that somebody has given, and to whom. */
export interface GivenCase {
  readonly number: number;
  readonly unit: string;
  readonly personId: string;
  readonly name: string;
  readonly at: Date;
}

/** What was given by one person in one act. */
@Injectable()
export class GivenCasesQuery {
  /** Of the cases with these numbers: those given together, by their number, in the newest act of that person's that still stands. */
  async newest(
    db: Queryable,
    by: { readonly providerId: string; readonly personId: string; readonly numbers: readonly number[] },
  ): Promise<GivenCase[]> {
    const rows = await db.query<GivenCase>(
      `SELECT r.number, card.unit_name AS unit, a.person_id AS "personId", person.name, a.from_at AS at
       FROM request r JOIN case_card card ON card.id = r.id
       JOIN assignment a ON a.case_id = r.id AND a.to_at IS NULL AND a.provider_id = $1 AND a.assigned_by = $2
       JOIN person ON person.id = a.person_id
       WHERE r.provider_id = $1 AND r.id IN (SELECT p.case_id FROM case_listing_place p
         WHERE p.kind = 'provider' AND p.place_id = $1 AND p.number = ANY($3::int[]))
       ORDER BY a.from_at DESC, r.number, r.id`,
      [by.providerId, by.personId, by.numbers],
    );
    return rows.filter(({ at }) => at.getTime() === rows[0]?.at.getTime());
  }
}
