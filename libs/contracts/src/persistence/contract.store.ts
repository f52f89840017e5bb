import {
  insertRow,
  expectMove,
  newId,
  readRows,
  refusal,
  refuse,
  type Queryable,
  type Tx,
} from '@samraad/platform';
import type { ContractDraft } from '../domain/contract-content';
import { type ContractState, nextContractStates } from '../domain/contract-state';
import type { PenHolder } from '../domain/pen';
import { ContractSignature } from './contract-signature.entity';
import { ContractVersion } from './contract-version.entity';

/** The contract row. */
export interface ContractRow {
  readonly id: string;
  readonly caseId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly state: ContractState;
  readonly stateSince: Date;
  readonly version: number;
  readonly draft: ContractDraft;
  readonly currentNo: number;
  readonly sentAt: Date | null;
  readonly signedAt: Date | null;
  /** When the version sent last lapsed; null again once a newer one is sent. */
  readonly lapsedAt: Date | null;
  /** Who has the draft. */
  readonly pen: PenHolder;
  /** When it came there, and whether it was taken back; null while it never changed hands. */
  readonly penSince: Date | null;
  readonly penTaken: boolean;
}

const columns = `id, case_id AS "caseId", round_id AS "roundId", provider_id AS "providerId", state,
  state_since AS "stateSince", version, draft, current_no AS "currentNo", sent_at AS "sentAt", signed_at AS "signedAt",
  lapsed_at AS "lapsedAt", pen, pen_since AS "penSince", pen_taken AS "penTaken"`;

/** The case's living contract, or null. */
export async function findContract(db: Queryable, caseId: string): Promise<ContractRow | null> {
  const [row] = await db.query<ContractRow>(
    `SELECT ${columns} FROM contract WHERE case_id = $1 AND state <> 'ended'`,
    [caseId],
  );
  return row ?? null;
}

/** The case's living contract or, failing that, the one that ended last; null when there never was one. */
export async function findLatestContract(db: Queryable, caseId: string): Promise<ContractRow | null> {
  const [row] = await db.query<ContractRow>(
    `SELECT ${columns} FROM contract WHERE case_id = $1 ORDER BY state = 'ended', state_since DESC LIMIT 1`,
    [caseId],
  );
  return row ?? null;
}

/** One by its id, whatever its state. */
export async function findContractById(db: Queryable, id: string): Promise<ContractRow | null> {
  const [row] = await db.query<ContractRow>(`SELECT ${columns} FROM contract WHERE id = $1`, [id]);
  return row ?? null;
}

/** The same, locked after its case (architecture.md 5). */
export async function lockContract(tx: Tx, caseId: string): Promise<ContractRow | null> {
  const [row] = await tx.query<ContractRow>(
    `SELECT ${columns} FROM contract WHERE case_id = $1 AND state <> 'ended' FOR UPDATE`,
    [caseId],
  );
  return row ?? null;
}

/** The locked contract in one of the given states; 409 when it has moved on. */
export async function expectContract(
  tx: Tx,
  caseId: string,
  states: readonly ContractState[],
): Promise<ContractRow> {
  const row = await lockContract(tx, caseId);
  return row && states.includes(row.state) ? row : refuse('contracts.not-in-this-state', {}, 409);
}

export async function insertContract(
  tx: Tx,
  of: { caseId: string; roundId: string; providerId: string; draft: ContractDraft },
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO contract (id, case_id, round_id, provider_id, state, state_since, draft)
     VALUES ($1, $2, $3, $4, 'draft', $5, $6)`,
    [id, of.caseId, of.roundId, of.providerId, await tx.now(), JSON.stringify(of.draft)],
  );
  return id;
}

export async function saveDraft(tx: Tx, id: string, draft: ContractDraft): Promise<void> {
  await tx.query('UPDATE contract SET draft = $2, version = version + 1 WHERE id = $1', [
    id,
    JSON.stringify(draft),
  ]);
}

/** Moves a contract as its table lets it; 409 when it has no such step. The contract is locked. */
export async function saveState(
  tx: Tx,
  { id, state: from }: Pick<ContractRow, 'id' | 'state'>,
  to: ContractState,
): Promise<void> {
  expectMove(nextContractStates, { from, to }, refusal('contracts.not-in-this-state', {}, 409));
  const now = await tx.now();
  await tx.query(
    `UPDATE contract SET state = $2, state_since = $3, version = version + 1,
       sent_at = CASE WHEN $2 = 'sent' THEN $3 ELSE sent_at END,
       signed_at = CASE WHEN $2 = 'signed' THEN $3 ELSE signed_at END,
       lapsed_at = CASE WHEN $2 IN ('sent', 'waiting') THEN NULL ELSE lapsed_at END WHERE id = $1`,
    [id, to, now],
  );
}

/** That the time to sign ran out; after the state, which has gone back to draft. */
export async function saveLapsed(tx: Tx, id: string): Promise<void> {
  await tx.query('UPDATE contract SET lapsed_at = $2 WHERE id = $1', [id, await tx.now()]);
}

/** Keeps the exact bytes of a version, and makes it the current one. */
export async function insertVersion(
  tx: Tx,
  version: Omit<ContractVersion, 'madeAt'> & { readonly madeAt?: Date },
): Promise<void> {
  await insertRow(tx, ContractVersion, { ...version, madeAt: version.madeAt ?? (await tx.now()) });
  await tx.query('UPDATE contract SET current_no = $2 WHERE id = $1', [version.contractId, version.no]);
}

/** The versions of a contract, oldest first. */
export const findVersions = (db: Queryable, contractId: string): Promise<ContractVersion[]> =>
  readRows(db, ContractVersion, 'WHERE contract_id = $1 ORDER BY no', [contractId]);

/** By who each signer is now. */
export const findSignatures = (db: Queryable, contractId: string): Promise<ContractSignature[]> =>
  db.query<ContractSignature>(
    `SELECT contract_id AS "contractId", no, hash, side, unit_id AS "unitId", person_now(person_id) AS "personId", role, signed_at AS "signedAt"
     FROM contract_signature WHERE contract_id = $1 ORDER BY signed_at, side, unit_id`,
    [contractId],
  );

export async function insertSignature(tx: Tx, of: Omit<ContractSignature, 'signedAt'>): Promise<void> {
  await insertRow(tx, ContractSignature, { ...of, signedAt: await tx.now() });
}
