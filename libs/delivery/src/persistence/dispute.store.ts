import type { Side } from '@samraad/identity';
import { expectMove, newId, type Queryable, type Tx } from '@samraad/platform';
import { nextDisputeStates } from '../domain/dispute-state';

/** An objection to an attestation. */
export interface Dispute {
  readonly id: string;
  readonly attestationId: string;
  readonly personId: string;
  readonly side: Side;
  readonly unitId: string;
  readonly role: string;
  readonly reason: string;
  readonly disputedAt: Date;
  /** Null while it is open. */
  readonly outcome: 'lifted' | 'withdrawn' | null;
  readonly resolution: string | null;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
}

/** Objections to an attestation, oldest first. */
export function findDisputes(db: Queryable, attestationId: string): Promise<Dispute[]> {
  return db.query<Dispute>(
    `SELECT id, attestation_id AS "attestationId", person_id AS "personId", side, unit_id AS "unitId", role, reason,
       disputed_at AS "disputedAt", outcome, resolution, resolved_by AS "resolvedBy", resolved_at AS "resolvedAt"
     FROM attestation_dispute WHERE attestation_id = $1 ORDER BY disputed_at, id`,
    [attestationId],
  );
}

export async function insertDispute(
  tx: Tx,
  one: Pick<Dispute, 'attestationId' | 'personId' | 'side' | 'unitId' | 'role' | 'reason'>,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO attestation_dispute (id, attestation_id, person_id, side, unit_id, role, reason, disputed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, one.attestationId, one.personId, one.side, one.unitId, one.role, one.reason, await tx.now()],
  );
  return id;
}

/** Closes open objections: one workplace's side lifting its own, or all when the attestation is taken back. */
export async function closeDisputes(
  tx: Tx,
  attestationId: string,
  close: {
    outcome: 'lifted' | 'withdrawn';
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
