import type { Queryable } from '@samraad/platform';

/** A person a mail is for; without an active account there is no address. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly to: string | null;
}

/** The persons by id, with the address of their active account (of several, always the same one). */
export async function recipientsOf(
  db: Queryable,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Recipient>> {
  const found = await db.query<Recipient>(
    `SELECT person.id AS "personId", person.name,
       (SELECT email FROM account WHERE person_id = person.id AND active ORDER BY id LIMIT 1) AS "to"
     FROM person WHERE person.id = ANY($1::uuid[])`,
    [[...new Set(personIds)].toSorted()],
  );
  return new Map(found.map((one) => [one.personId, one]));
}
