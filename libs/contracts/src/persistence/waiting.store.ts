import type { Queryable, Tx } from '@samraad/platform';
import type { WaitingContract, WaitingReason } from '../domain/waiting-list.rules';

/** What is kept of a contract while it waits for room. */
export interface WaitingRow {
  readonly since: Date;
  readonly reason: WaitingReason | null;
  readonly takeUpOfferedAt: Date | null;
  readonly takeUpBy: Date | null;
  readonly takeUpPassedAt: Date | null;
  readonly openSince: Date | null;
  readonly savingSince: Date | null;
  readonly firstSince: Date | null;
}

const columns = `w.since, w.reason, w.take_up_offered_at AS "takeUpOfferedAt", w.take_up_by AS "takeUpBy",
  w.take_up_passed_at AS "takeUpPassedAt", w.open_since AS "openSince", w.saving_since AS "savingSince",
  w.first_since AS "firstSince"`;

/** Null when the contract does not wait. */
export async function findWaitingRow(db: Queryable, contractId: string): Promise<WaitingRow | null> {
  const [row] = await db.query<WaitingRow>(
    `SELECT ${columns} FROM waiting_place w WHERE w.contract_id = $1`,
    [contractId],
  );
  return row ?? null;
}

/** One in the list, and since when it waits. */
export type StandingInList = WaitingContract & Pick<WaitingRow, 'since'>;

/** Contracts that wait for room in a provider's frame, in the list's order. To decide, read under the frame's lock. */
export async function findWaiting(
  db: Queryable,
  roundId: string,
  providerId: string,
): Promise<StandingInList[]> {
  const rows = await db.query<Omit<StandingInList, 'price'> & { price: string }>(
    `SELECT c.id AS "contractId", c.case_id AS "caseId", r.number, v.price, ${columns}
     FROM contract c JOIN waiting_place w ON w.contract_id = c.id JOIN request r ON r.id = c.case_id
     JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
     WHERE c.state = 'waiting' AND c.round_id = $1 AND c.provider_id = $2
     ORDER BY w.first_since DESC NULLS LAST, r.number`,
    [roundId, providerId],
  );
  return rows.map((row) => ({ ...row, price: BigInt(row.price) }));
}

/** The caller holds the frame. */
export async function insertWaiting(tx: Tx, contractId: string, reason: WaitingReason): Promise<void> {
  await tx.query('INSERT INTO waiting_place (contract_id, since, reason) VALUES ($1, $2, $3)', [
    contractId,
    await tx.now(),
    reason,
  ]);
}

/** The caller holds the frame. */
export async function saveWaiting(
  tx: Tx,
  one: Omit<WaitingContract, 'caseId' | 'number' | 'price' | 'firstSince'>,
): Promise<void> {
  await tx.query(
    `UPDATE waiting_place SET reason = $2, take_up_offered_at = $3, take_up_by = $4, take_up_passed_at = $5, open_since = $6,
       saving_since = $7 WHERE contract_id = $1`,
    [
      one.contractId,
      one.reason,
      one.takeUpOfferedAt,
      one.takeUpBy,
      one.takeUpPassedAt,
      one.openSince,
      one.savingSince,
    ],
  );
}

/** It waits no longer. The caller holds the frame. */
export async function deleteWaiting(tx: Tx, contractId: string): Promise<void> {
  await tx.query('DELETE FROM waiting_place WHERE contract_id = $1', [contractId]);
}
