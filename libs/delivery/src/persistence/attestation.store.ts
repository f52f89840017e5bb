import { expectMove, type Queryable, type Tx } from '@samraad/platform';
import { In, Not } from 'typeorm';
import { type AttestationState, nextAttestationStates } from '../domain/attestation-state';
import { Attestation } from './attestation.entity';

/** The case's living attestation, or null. */
export const findLiving = (db: Queryable, caseId: string): Promise<Attestation | null> =>
  db.manager.findOneBy(Attestation, { caseId, state: Not('withdrawn') });

/** Every attestation of a case, those taken back too, oldest first. */
export const findAttestations = (db: Queryable, caseId: string): Promise<Attestation[]> =>
  db.manager.find(Attestation, { where: { caseId }, order: { attestedAt: 'ASC' } });

export const findAttestationsById = (db: Queryable, ids: readonly string[]): Promise<Attestation[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.manager.findBy(Attestation, { id: In(ids) });

export const findAttestation = (db: Queryable, id: string): Promise<Attestation | null> =>
  db.manager.findOneBy(Attestation, { id });

/** What an attestation is when its first side makes it. */
export type NewAttestation = Omit<
  Attestation,
  'secondPersonId' | 'secondRole' | 'secondAt' | 'state' | 'standsAt' | 'withdrawnAt'
>;

export async function insertAttestation(tx: Tx, one: NewAttestation): Promise<void> {
  await tx.manager.insert(Attestation, { ...one, state: 'open' });
}

export async function saveSecond(tx: Tx, id: string, personId: string, role: string): Promise<void> {
  const second = { secondPersonId: personId, secondRole: role, secondAt: await tx.now() };
  await tx.manager.update(Attestation, id, second);
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
