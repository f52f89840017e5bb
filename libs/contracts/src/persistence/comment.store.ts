import { newId, type Tx } from '@samraad/platform';
import type { ContractPart } from '../domain/contract-content';
import type { SigningSide } from './contract-signature.entity';

export interface NewComment {
  readonly contractId: string;
  readonly part: ContractPart;
  readonly threadId: string | null;
  readonly body: string;
  readonly personId: string;
  readonly side: SigningSide;
  readonly versionNo: number;
  readonly inDraft: boolean;
}

/** Answers its id. The contract is locked. */
export async function insertComment(tx: Tx, of: NewComment): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO contract_comment
       (id, contract_id, part, thread_id, body, written_by, side, version_no, in_draft, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      of.contractId,
      of.part,
      of.threadId,
      of.body,
      of.personId,
      of.side,
      of.versionNo,
      of.inDraft,
      await tx.now(),
    ],
  );
  return id;
}

/** How many there are, and the part of the thread that is named; null when it is none of this contract's. */
export async function findThread(tx: Tx, contractId: string, threadId: string | null) {
  const [row] = await tx.query<{ count: number; part: ContractPart | null; settled: boolean | null }>(
    `SELECT count(*)::int AS count,
       max(part) FILTER (WHERE id = $2 AND thread_id IS NULL) AS part,
       bool_or(settled_at IS NOT NULL) FILTER (WHERE id = $2) AS settled
     FROM contract_comment WHERE contract_id = $1`,
    [contractId, threadId],
  );
  return row ?? { count: 0, part: null, settled: null };
}

/** `by` null opens it again. */
export async function saveSettled(tx: Tx, threadId: string, by: string | null): Promise<void> {
  const at = by === null ? null : await tx.now();
  await tx.query('UPDATE contract_comment SET settled_by = $2, settled_at = $3 WHERE id = $1', [
    threadId,
    by,
    at,
  ]);
}
