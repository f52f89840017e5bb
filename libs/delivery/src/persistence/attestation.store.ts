import type { Side } from '@samraad/identity';
import { expectMove, type Ore, type Queryable, type Tx } from '@samraad/platform';
import { type AttestationState, nextAttestationStates } from '../domain/attestation-state';

/** An attestation as it stands in the database. */
export interface Attestation {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly reportRevision: number;
  /** Øre. */
  readonly amount: Ore;
  readonly side: Side;
  readonly personId: string;
  readonly role: string;
  readonly attestedAt: Date;
  readonly secondPersonId: string | null;
  readonly secondRole: string | null;
  readonly secondAt: Date | null;
  readonly objectionDueAt: Date;
  readonly state: AttestationState;
  readonly standsAt: Date | null;
  readonly withdrawnAt: Date | null;
}

const select = `SELECT id, case_id AS "caseId", contract_id AS "contractId", report_revision AS "reportRevision",
  amount, side, person_id AS "personId", role, attested_at AS "attestedAt", second_person_id AS "secondPersonId",
  second_role AS "secondRole", second_at AS "secondAt", objection_due_at AS "objectionDueAt", state,
  stands_at AS "standsAt", withdrawn_at AS "withdrawnAt" FROM attestation`;

async function attestations(db: Queryable, where: string, id: string): Promise<Attestation[]> {
  const rows = await db.query<Omit<Attestation, 'amount'> & { amount: string }>(
    `${select} WHERE ${where} ORDER BY attested_at`,
    [id],
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** The case's living attestation, or null. */
export async function findLiving(db: Queryable, caseId: string): Promise<Attestation | null> {
  return (await attestations(db, `case_id = $1 AND state <> 'withdrawn'`, caseId))[0] ?? null;
}

/** Every attestation of a case, those taken back too, oldest first. */
export const findAttestations = (db: Queryable, caseId: string): Promise<Attestation[]> =>
  attestations(db, 'case_id = $1', caseId);

export async function findAttestation(db: Queryable, id: string): Promise<Attestation | null> {
  return (await attestations(db, 'id = $1', id))[0] ?? null;
}

export async function insertAttestation(
  tx: Tx,
  one: Omit<Attestation, 'secondPersonId' | 'secondRole' | 'secondAt' | 'state' | 'standsAt' | 'withdrawnAt'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO attestation (id, case_id, contract_id, report_revision, amount, side, person_id, role, attested_at,
       objection_due_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open')`,
    [
      one.id,
      one.caseId,
      one.contractId,
      one.reportRevision,
      one.amount.toString(),
      one.side,
      one.personId,
      one.role,
      one.attestedAt,
      one.objectionDueAt,
    ],
  );
}

export async function saveSecond(tx: Tx, id: string, personId: string, role: string): Promise<void> {
  await tx.query(
    'UPDATE attestation SET second_person_id = $2, second_role = $3, second_at = $4 WHERE id = $1',
    [id, personId, role, await tx.now()],
  );
}

/** Moves an attestation, read under the case's lock, as its table lets it. */
export async function saveAttestationState(
  tx: Tx,
  { id, state: from }: Pick<Attestation, 'id' | 'state'>,
  to: AttestationState,
): Promise<void> {
  expectMove(nextAttestationStates, { from, to });
  await tx.query(
    `UPDATE attestation SET state = $2, stands_at = CASE WHEN $2 = 'stands' THEN $3::timestamptz END,
       withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN $3::timestamptz END WHERE id = $1`,
    [id, to, await tx.now()],
  );
}
