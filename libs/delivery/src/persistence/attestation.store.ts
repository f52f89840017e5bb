import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import { type AttestationState, nextAttestationStates } from '../domain/attestation-state';
import { Attestation } from './attestation.entity';

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

/** What an attestation is when its first side makes it. */
export type NewAttestation = Omit<
  Attestation,
  'secondPersonId' | 'secondRole' | 'secondAt' | 'state' | 'standsAt' | 'withdrawnAt'
>;

export async function insertAttestation(tx: Tx, one: NewAttestation): Promise<void> {
  await tx.manager.insert(Attestation, { ...one, state: 'open' });
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
