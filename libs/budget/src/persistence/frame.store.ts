import { newId, type Queryable, type Tx } from '@samraad/platform';
import { accountKinds } from '../domain/accounts';
import type { Tranche } from '../domain/tranche';
import type { TrancheRules } from '../domain/tranches.rules';

/** A frame's row. */
export interface FrameRow {
  readonly id: string;
  readonly roundId: string;
  readonly providerId: string;
}

const frameColumns = 'id, round_id AS "roundId", provider_id AS "providerId"';
const trancheColumns =
  'id, frame_id AS "frameId", label, opens_on AS "opensOn", amount, granted_at AS "grantedAt"';

type Stored<T> = Omit<T, 'amount'> & { readonly amount: string };
const toTranche = (row: Stored<Tranche>): Tranche => ({ ...row, amount: BigInt(row.amount) });

/** Locks the frame, and does nothing else: what it holds is read in the next statement (architecture.md 5). */
export async function lockFrame(tx: Tx, frameId: string): Promise<FrameRow | null> {
  const [row] = await tx.query<FrameRow>(`SELECT ${frameColumns} FROM frame WHERE id = $1 FOR UPDATE`, [
    frameId,
  ]);
  return row ?? null;
}

/** The frame of a provider in a round, unlocked. */
export async function findFrameId(
  db: Queryable,
  roundId: string,
  providerId: string,
): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    'SELECT id FROM frame WHERE round_id = $1 AND provider_id = $2',
    [roundId, providerId],
  );
  return row?.id ?? null;
}

/** Whether the catalogue has the provider in the round at all. */
export async function servesRound(
  db: Queryable,
  place: { readonly roundId: string; readonly providerId: string },
): Promise<boolean> {
  const rows = await db.query('SELECT 1 FROM round_provider WHERE round_id = $1 AND provider_id = $2', [
    place.roundId,
    place.providerId,
  ]);
  return rows.length === 1;
}

/** Makes the frame with its seven empty accounts unless it stands; answers its id. */
export async function ensureFrame(
  tx: Tx,
  frame: { readonly roundId: string; readonly providerId: string; readonly demo: boolean },
): Promise<string> {
  const [made] = await tx.query<{ id: string }>(
    `INSERT INTO frame (id, round_id, provider_id, demo) VALUES ($1, $2, $3, $4)
     ON CONFLICT (round_id, provider_id) DO UPDATE SET demo = EXCLUDED.demo RETURNING id`,
    [newId(), frame.roundId, frame.providerId, frame.demo],
  );
  if (made === undefined) throw new Error('the frame was neither made nor found');
  await tx.query(
    `INSERT INTO ledger_account (frame_id, kind) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
    [made.id, [...accountKinds]],
  );
  return made.id;
}

/** Those of the frames `f` that a condition picks. */
export async function tranchesWhere(
  db: Queryable,
  where: string,
  params: readonly unknown[],
): Promise<readonly Tranche[]> {
  const rows = await db.query<Stored<Tranche>>(
    `SELECT ${trancheColumns} FROM frame_tranche WHERE frame_id IN (SELECT f.id FROM frame f WHERE ${where})
     ORDER BY frame_id, opens_on`,
    params,
  );
  return rows.map(toTranche);
}

/** Those of one frame. */
export const tranchesOf = (db: Queryable, frameId: string): Promise<readonly Tranche[]> =>
  tranchesWhere(db, 'f.id = $1', [frameId]);

/** What a round says of its tranches on a day; rounds that say nothing carry over, and bind nothing before it opens. */
export async function trancheRulesOf(db: Queryable, roundId: string, day: string): Promise<TrancheRules> {
  const [row] = await db.query<TrancheRules>(
    `SELECT coalesce((r.rules ->> 'trancheCarriesOver')::boolean, true) AS "carriesOver",
       coalesce((r.rules ->> 'bindBeforeTrancheOpens')::boolean, false) AS "bindBeforeOpening"
     FROM (SELECT round_rules_on($1, $2::date) AS rules) r`,
    [roundId, day],
  );
  return row ?? { carriesOver: true, bindBeforeOpening: false };
}

export async function findTranche(db: Queryable, id: string): Promise<Tranche | null> {
  const [row] = await db.query<Stored<Tranche>>(`SELECT ${trancheColumns} FROM frame_tranche WHERE id = $1`, [
    id,
  ]);
  return row ? toTranche(row) : null;
}

export async function insertTranche(tx: Tx, tranche: Omit<Tranche, 'grantedAt'>): Promise<void> {
  await tx.query(
    'INSERT INTO frame_tranche (id, frame_id, label, opens_on, amount) VALUES ($1, $2, $3, $4, $5)',
    [tranche.id, tranche.frameId, tranche.label, tranche.opensOn, tranche.amount.toString()],
  );
}

/** Another amount for a tranche; what it changes of an opened one is posted beside. The frame is locked. */
export async function saveTrancheAmount(tx: Tx, trancheId: string, amount: bigint): Promise<void> {
  await tx.query('UPDATE frame_tranche SET amount = $2 WHERE id = $1', [trancheId, amount.toString()]);
}

export async function markGranted(tx: Tx, trancheId: string): Promise<void> {
  await tx.query('UPDATE frame_tranche SET granted_at = $2 WHERE id = $1', [trancheId, await tx.now()]);
}
