import type { Tx } from '@samraad/platform';
import type { Tried } from '../domain/sign-in-budget.rules';

/** What stands under one key. */
export interface BudgetRow extends Tried {
  readonly key: string;
  /** The account has signed in from the address of late. */
  readonly known: boolean;
}

/** Takes the rows of the keys, made where there are none; in the order of the keys, so that no two can deadlock. */
export async function lockBudgets(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, BudgetRow>> {
  const rows = await tx.query<BudgetRow>(
    `INSERT INTO sign_in_budget AS budget (key, level, counted_at)
     SELECT given.key, 0, clock_timestamp() FROM unnest($1::text[]) AS given (key) ORDER BY given.key COLLATE "C"
     ON CONFLICT (key) DO UPDATE SET key = EXCLUDED.key
     RETURNING budget.key, budget.level,
       extract(epoch FROM clock_timestamp() - budget.counted_at)::double precision AS age,
       coalesce(budget.known_until > clock_timestamp(), false) AS known`,
    [[...new Set(keys)]],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** A refused try leaves no rows of its own: anybody may invent e-mails without end. The caller holds the keys. */
export async function forgetUntried(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.query(
    'DELETE FROM sign_in_budget WHERE key = ANY($1::text[]) AND level = 0 AND known_until IS NULL',
    [[...keys]],
  );
}

/** Writes the level of a key whose row is held. */
export async function setLevel(tx: Tx, key: string, level: number): Promise<void> {
  await tx.query(
    'UPDATE sign_in_budget SET level = $2::double precision, counted_at = clock_timestamp() WHERE key = $1',
    [key, level],
  );
}

/** Notes that the account has signed in from there. */
export async function markKnown(tx: Tx, key: string, days: number): Promise<void> {
  await tx.query(
    'UPDATE sign_in_budget SET known_until = clock_timestamp() + make_interval(days => $2) WHERE key = $1',
    [key, days],
  );
}
