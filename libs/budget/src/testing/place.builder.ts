import { newId, type Tx } from '@samraad/platform';

let rounds = 0;

/** A round of one day long ago: no two overlap, and none meets the seeded ones. */
export async function makeRound(tx: Tx): Promise<string> {
  const id = newId();
  rounds += 1;
  await tx.query(
    `INSERT INTO round (id, key, name, requests_from, requests_to, last_delivery_day, model_choice_by, demo, rules)
     SELECT $1, 'budget-test-' || $2::int, 'Prøverunde', day, day, day, day, false, '{}'
     FROM (SELECT date '1950-01-01' + $2::int AS day) d`,
    [id, rounds],
  );
  return id;
}

/** A provider that serves the round. */
export async function makeProvider(tx: Tx, roundId: string): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO provider (id, key, position, name, full_name, affiliations, tagline, description, email, phone,
       card_steps)
     VALUES ($1, $2, 99, 'Prøve', 'Prøveudbyder', '{}', '', '', 'udbyder@samraad.example', '00000000', '{}')`,
    [id, `test-${id.slice(0, 8)}`],
  );
  await tx.query('INSERT INTO round_provider (round_id, provider_id) VALUES ($1, $2)', [roundId, id]);
  return id;
}
