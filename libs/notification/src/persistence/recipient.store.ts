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
       (SELECT email FROM account WHERE person_id = person_now(person.id) AND active ORDER BY id LIMIT 1) AS "to"
     FROM person WHERE person.id = ANY($1::uuid[])`,
    [[...new Set(personIds)].toSorted()],
  );
  return new Map(found.map((one) => [one.personId, one]));
}

/** Whether the last mail of a person that left for an address was taken there; true when none has. */
export async function lastArrived(
  db: Queryable,
  { personId, address }: { readonly personId: string; readonly address: string },
): Promise<boolean> {
  const [last] = await db.query<{ outcome: string }>(
    `SELECT delivery.outcome FROM mail_message mail JOIN mail_delivery delivery ON delivery.mail_id = mail.id
     WHERE mail.person_id = $1 AND mail.to_address = $2 AND delivery.outcome IN ('accepted', 'rejected', 'into-mailbox')
       AND delivery.error IS DISTINCT FROM 'ELINKEXPIRED'
     ORDER BY delivery.id DESC LIMIT 1`,
    [personId, address],
  );
  return last?.outcome !== 'rejected';
}
