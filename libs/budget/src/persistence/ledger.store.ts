import type { Ore, Queryable, Tx } from '@samraad/platform';
import type { InvoicePosting } from '../domain/invoice-open';
import type { Movement, MovementKind } from '../domain/movements.rules';

/** A posting to write: one movement of one frame, with what it is about. */
export interface PostingDraft extends Movement {
  readonly frameId: string;
  readonly caseId: string | null;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  /** Unique among all postings: the same thing is never written twice. */
  readonly reference: string;
}

/** A written posting; the digest covers every column of it and its entries. */
export interface Posting {
  readonly id: string;
  readonly digest: string;
}

/** What an earlier posting of the same reference moved. */
export interface EarlierPosting {
  readonly kind: MovementKind;
  readonly contractId: string | null;
  readonly amount: Ore;
}

/** Writes the posting, its two entries and both balances: one movement, three statements, the caller's commit. */
export async function writePosting(tx: Tx, draft: PostingDraft): Promise<Posting> {
  const { from, to } = draft.step;
  const amount = draft.amount.toString();
  const [posting] = await tx.query<Posting>(insertPosting, [
    draft.frameId,
    draft.kind,
    draft.caseId,
    draft.contractId,
    draft.invoiceId,
    draft.reference,
    await tx.now(),
    from,
    to,
    amount,
  ]);
  if (posting === undefined) throw new Error('no posting was written');
  await tx.query(moveBalance, [draft.frameId, from, to, amount, posting.id]);
  if (draft.contractId !== null) await tx.query(moveContract, [draft.contractId, from, to, amount]);
  return posting;
}

/** Money out of one frame and into another: one posting, two entries of each, each frame's sum 0. Both are locked. */
export async function writeMove(
  tx: Tx,
  {
    frameId,
    toFrameId,
    amount,
    reference,
  }: { frameId: string; toFrameId: string; amount: Ore; reference: string },
): Promise<Posting> {
  const ore = amount.toString();
  const [posting] = await tx.query<Posting>(insertMove, [frameId, toFrameId, reference, await tx.now(), ore]);
  if (posting === undefined) throw new Error('no posting was written');
  await tx.query(moveBalance, [frameId, 'free', 'granted', ore, posting.id]);
  await tx.query(moveBalance, [toFrameId, 'granted', 'free', ore, posting.id]);
  await tx.query(
    `UPDATE frame SET moved = moved + CASE id WHEN $1::uuid THEN -$3::bigint ELSE $3::bigint END WHERE id IN ($1::uuid, $2::uuid)`,
    [frameId, toFrameId, ore],
  );
  return posting;
}

export async function findPosting(db: Queryable, reference: string): Promise<EarlierPosting | null> {
  const [row] = await db.query<Omit<EarlierPosting, 'amount'> & { amount: string }>(
    `SELECT p.kind, p.contract_id AS "contractId", e.amount FROM ledger_posting p
     JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0 WHERE p.reference = $1`,
    [reference],
  );
  return row ? { ...row, amount: BigInt(row.amount) } : null;
}

/** How many postings of a kind a contract has: numbers the reference of what may happen to it again. */
export async function countPostings(db: Queryable, contractId: string, kind: MovementKind): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM ledger_posting WHERE contract_id = $1 AND kind = $2',
    [contractId, kind],
  );
  return row?.n ?? 0;
}

export async function invoicePostings(
  db: Queryable,
  contractId: string,
  invoiceId: string,
): Promise<readonly InvoicePosting[]> {
  const rows = await db.query<{ kind: InvoicePosting['kind']; amount: string }>(
    `SELECT p.kind, e.amount FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
     WHERE p.invoice_id = $2 AND p.contract_id = $1 ORDER BY p.id`,
    [contractId, invoiceId],
  );
  return rows.map(({ kind, amount }) => ({ kind, amount: BigInt(amount) }));
}

const insertPosting = `
  WITH at AS MATERIALIZED (SELECT date_trunc('milliseconds', clock_timestamp()) AS recorded)
  INSERT INTO ledger_posting
    (frame_id, kind, case_id, contract_id, invoice_id, reference, occurred_at, recorded_at, digest)
  SELECT $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::text, $7::timestamptz, at.recorded,
    ledger_digest($1, $2, $3, $4, $5, $6, $7, at.recorded, $8, $9, $10::bigint)
  FROM at RETURNING id, digest`;

// The digest tells the step of the frame it leaves; its reference names the other.
const insertMove = `
  WITH at AS MATERIALIZED (SELECT date_trunc('milliseconds', clock_timestamp()) AS recorded)
  INSERT INTO ledger_posting (frame_id, to_frame_id, kind, reference, occurred_at, recorded_at, digest)
  SELECT $1::uuid, $2::uuid, 'move', $3::text, $4::timestamptz, at.recorded,
    ledger_digest($1, 'move', NULL, NULL, NULL, $3, $4, at.recorded, 'free', 'granted', $5::bigint)
  FROM at RETURNING id, digest`;

const moveBalance = `
  WITH moved AS (
    UPDATE ledger_account SET balance = balance + CASE kind WHEN $2 THEN -$4::bigint ELSE $4::bigint END
    WHERE frame_id = $1 AND kind IN ($2, $3) RETURNING id, kind
  )
  INSERT INTO ledger_entry (posting_id, account_id, amount)
  SELECT $5::bigint, id, CASE kind WHEN $2 THEN -$4::bigint ELSE $4::bigint END FROM moved`;

const change = (account: string) =>
  `${account} = ${account} + CASE '${account}' WHEN $2::text THEN -$4::bigint WHEN $3::text THEN $4::bigint ELSE 0 END`;

const moveContract = `UPDATE contract_balance SET ${['held', 'bound', 'earned', 'invoiced', 'paid']
  .map(change)
  .join(', ')} WHERE contract_id = $1`;
