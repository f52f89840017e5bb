import type { Queryable, Tx } from '@samraad/platform';

/** A decision of both central sides that is published: which number went first, before whom, and why. */
export interface Overtake {
  readonly proposalId: string;
  readonly contractId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly number: number;
  readonly overtaken: readonly number[];
  readonly reason: string;
}

/** The frame a contract waits in, or takes from; null where there is no such contract. */
export async function frameOfContract(db: Queryable, contractId: string): Promise<string | null> {
  const [row] = await db.query<{ id: string }>(
    `SELECT f.id FROM contract c JOIN frame f ON f.round_id = c.round_id AND f.provider_id = c.provider_id WHERE c.id = $1`,
    [contractId],
  );
  return row?.id ?? null;
}

/** Of two that were let go first the later decision goes first. The caller holds the frame. */
export async function letGoFirst(tx: Tx, contractId: string): Promise<void> {
  await tx.query(
    'UPDATE waiting_place SET first_since = $2, take_up_passed_at = NULL WHERE contract_id = $1',
    [contractId, await tx.now()],
  );
}

export async function insertOvertake(tx: Tx, of: Overtake): Promise<void> {
  await tx.query(
    `INSERT INTO waiting_overtake (proposal_id, contract_id, round_id, provider_id, number, overtaken, reason, decided_at)
     VALUES ($1, $2, $3, $4, $5, $6::int[], $7, $8)`,
    [
      of.proposalId,
      of.contractId,
      of.roundId,
      of.providerId,
      of.number,
      of.overtaken,
      of.reason,
      await tx.now(),
    ],
  );
}
