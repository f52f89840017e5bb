import type { Tx } from '@samraad/platform';
import type { TriesSoFar } from '../domain/throttle.rules';

/** Digests a try is counted under. */
export interface TryKeys {
  readonly email: string;
  readonly address: string;
}

/** One try at a time per e-mail and per address; always in this order, so no two can deadlock. */
export async function lockTries(tx: Tx, keys: TryKeys): Promise<void> {
  for (const key of [keys.email, keys.address])
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 4711))', [key]);
}

/** Failed or unfinished tries of the last minutes (system time). */
export async function triesSoFar(tx: Tx, keys: TryKeys, minutes: number): Promise<TriesSoFar> {
  const [row] = await tx.query<TriesSoFar>(
    `SELECT count(*) FILTER (WHERE key = $1)::int AS email, count(*) FILTER (WHERE key = $2)::int AS address
     FROM throttle WHERE key IN ($1, $2) AND tried_at > clock_timestamp() - make_interval(mins => $3)`,
    [keys.email, keys.address, minutes],
  );
  return row ?? { email: 0, address: 0 };
}

/** Counts a try under both keys; answers the id of the address's row. */
export async function noteTry(tx: Tx, keys: TryKeys): Promise<string> {
  await tx.query('INSERT INTO throttle (key) VALUES ($1)', [keys.email]);
  const rows = await tx.query<{ id: string }>('INSERT INTO throttle (key) VALUES ($1) RETURNING id', [
    keys.address,
  ]);
  return rows[0]?.id ?? '';
}

/** After a success: the e-mail starts anew, the address only loses this try (others' failures still count). */
export async function forgiveTries(tx: Tx, keys: TryKeys, tryId: string): Promise<void> {
  await tx.query('DELETE FROM throttle WHERE key = $1 OR id = $2', [keys.email, tryId]);
}
