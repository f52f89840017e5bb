import type { Side } from '@samraad/identity';
import { insertRow, expectMove, newId, type Queryable, readRows, type Tx } from '@samraad/platform';
import { nextDisputeStates } from '../domain/dispute-state';
import { Dispute } from './dispute.entity';

/** Objections to an attestation, oldest first. */
export const findDisputes = (db: Queryable, attestationId: string): Promise<Dispute[]> =>
  findDisputesOf(db, [attestationId]);

/** Objections to any of the attestations, oldest first. */
export const findDisputesOf = (db: Queryable, ids: readonly string[]): Promise<Dispute[]> =>
  readRows(db, Dispute, 'WHERE attestation_id = ANY($1::uuid[]) ORDER BY disputed_at, id', [ids]);

/** Answers its id. */
export async function insertDispute(
  tx: Tx,
  one: Pick<Dispute, 'attestationId' | 'personId' | 'side' | 'unitId' | 'role' | 'reason'>,
): Promise<string> {
  const id = newId();
  await insertRow(tx, Dispute, { ...one, id, disputedAt: await tx.now() });
  return id;
}

/** Closes open objections: one workplace's side lifting its own, or all when the attestation is taken back. */
export async function closeDisputes(
  tx: Tx,
  attestationId: string,
  close: {
    outcome: 'lifted' | 'withdrawn' | 'settled';
    of: { unitId: string; side: Side } | null;
    by: string;
    resolution: string;
  },
): Promise<void> {
  expectMove(nextDisputeStates, { from: 'open', to: close.outcome });
  await tx.query(
    `UPDATE attestation_dispute SET outcome = $2, resolution = $3, resolved_by = $4, resolved_at = $5
     WHERE attestation_id = $1 AND outcome IS NULL AND ($6::uuid IS NULL OR (unit_id = $6 AND side = $7))`,
    [
      attestationId,
      close.outcome,
      close.resolution,
      close.by,
      await tx.now(),
      close.of?.unitId ?? null,
      close.of?.side ?? null,
    ],
  );
}
