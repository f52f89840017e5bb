import { refuse } from '../refusals/refusal';
import { canonicalJson, sha256, type Canonical } from '../text/canonical-json';
import type { Tx } from '../unit-of-work/tx';

/** What makes two requests the same request. */
export interface IdempotencyKey {
  readonly principal: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
}

/**
 * Runs the work once per key: the row goes in first, so the unique index makes a twin wait and then answer with the
 * first one's result. Same key with another body: 422. A refusal rolls the row back with everything else.
 */
export async function once<T>(tx: Tx, key: IdempotencyKey, work: () => Promise<T>): Promise<T> {
  const bodyHash = sha256(canonicalJson(asCanonical(key.body)));
  const inserted = await tx.query(
    `INSERT INTO idempotency (principal, route, key, body_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [key.principal, key.route, key.key, bodyHash],
  );
  if (inserted.length === 0) {
    const [row] = await tx.query<{ body_hash: string; response: string }>(
      `SELECT body_hash, response FROM idempotency WHERE principal = $1 AND route = $2 AND key = $3`,
      [key.principal, key.route, key.key],
    );
    if (row?.body_hash !== bodyHash) refuse('platform.key-reused');
    return JSON.parse(row.response) as T;
  }
  const result = await work();
  await tx.query(`UPDATE idempotency SET response = $4 WHERE principal = $1 AND route = $2 AND key = $3`, [
    key.principal,
    key.route,
    key.key,
    JSON.stringify(result ?? null),
  ]);
  return result;
}

// What is sent may hold any number before a rule has refused it; signed content may not.
const asCanonical = (body: unknown): Canonical =>
  JSON.parse(JSON.stringify(body ?? null), (_, value: unknown) =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? `number ${value}` : value,
  ) as Canonical;
