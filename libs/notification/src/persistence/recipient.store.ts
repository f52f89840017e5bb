import type { Queryable } from '@samraad/platform';

/** A person a mail is for; without an active account there is no address. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  readonly to: string | null;
}

/** The persons with the address of their active account (of several, always the same one), in id order. */
export async function recipientsOf(db: Queryable, personIds: readonly string[]): Promise<Recipient[]> {
  const ids = [...new Set(personIds)];
  const found = await db.query<Recipient>(
    `SELECT person.id AS "personId", person.name,
       (SELECT email FROM account WHERE person_id = person.id AND active ORDER BY id LIMIT 1) AS "to"
     FROM person WHERE person.id = ANY($1::uuid[]) ORDER BY person.id`,
    [ids],
  );
  if (found.length !== ids.length)
    throw new Error('a mail was ordered for somebody who is not a person here');
  return found;
}
