import {
  insertRow,
  expectMove,
  type Ore,
  type Queryable,
  readRow,
  readRows,
  type Tx,
} from '@samraad/platform';
import { type AttestationState, nextAttestationStates } from '../domain/attestation-state';
import { Attestation } from './attestation.entity';

/** The case's living attestation of the whole, or of a milestone; null when there is none. */
export const findLiving = (db: Queryable, caseId: string, milestone = 0): Promise<Attestation | null> =>
  readRow(db, Attestation, `WHERE case_id = $1 AND milestone = $2 AND state <> 'withdrawn'`, [
    caseId,
    milestone,
  ]);

/** All living ones, the whole's first. */
export const findAllLiving = (db: Queryable, caseId: string): Promise<Attestation[]> =>
  readRows(db, Attestation, `WHERE case_id = $1 AND state <> 'withdrawn' ORDER BY milestone`, [caseId]);

/** Every attestation of a case, those taken back too, oldest first. */
export const findAttestations = (db: Queryable, caseId: string): Promise<Attestation[]> =>
  readRows(db, Attestation, 'WHERE case_id = $1 ORDER BY attested_at', [caseId]);

export const findAttestationsById = (db: Queryable, ids: readonly string[]): Promise<Attestation[]> =>
  readRows(db, Attestation, 'WHERE id = ANY($1::uuid[])', [ids]);

export const findAttestation = (db: Queryable, id: string): Promise<Attestation | null> =>
  readRow(db, Attestation, 'WHERE id = $1', [id]);

/** What an attestation is when its first side makes it. */
export type NewAttestation = Omit<
  Attestation,
  | 'attestedAmount'
  | 'earlyEndNo'
  | 'secondPersonId'
  | 'secondRole'
  | 'secondAt'
  | 'state'
  | 'standsAt'
  | 'withdrawnAt'
>;

export async function insertAttestation(tx: Tx, one: NewAttestation): Promise<void> {
  await insertRow(tx, Attestation, { ...one, state: 'open' });
}

export async function saveSecond(tx: Tx, id: string, personId: string, role: string): Promise<void> {
  await tx.query(
    'UPDATE attestation SET second_person_id = $2, second_role = $3, second_at = $4 WHERE id = $1',
    [id, personId, role, await tx.now()],
  );
}

/** Whoever attested as the second has taken it back. */
export async function clearSecond(tx: Tx, id: string): Promise<void> {
  await tx.query(
    'UPDATE attestation SET second_person_id = NULL, second_role = NULL, second_at = NULL WHERE id = $1',
    [id],
  );
}

/** What a dispute about it was settled for, in øre; what was attested is kept beside it. */
export async function saveSettledAmount(tx: Tx, { id }: Pick<Attestation, 'id'>, amount: Ore): Promise<void> {
  await tx.query('UPDATE attestation SET attested_amount = amount, amount = $2 WHERE id = $1', [
    id,
    amount.toString(),
  ]);
}

/** Moves an attestation, read under the case's lock, as its table lets it. Since when one that is undone stood is kept: it may have been billed. */
export async function saveAttestationState(
  tx: Tx,
  { id, state: from }: Pick<Attestation, 'id' | 'state'>,
  to: AttestationState,
): Promise<void> {
  expectMove(nextAttestationStates, { from, to });
  await tx.query(
    `UPDATE attestation SET state = $2, stands_at = CASE WHEN $2 = 'stands' THEN $3::timestamptz ELSE stands_at END,
       withdrawn_at = CASE WHEN $2 = 'withdrawn' THEN $3::timestamptz END WHERE id = $1`,
    [id, to, await tx.now()],
  );
}
