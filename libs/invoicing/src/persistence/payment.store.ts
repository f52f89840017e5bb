import type { Approval } from '@samraad/delivery';
import { expectMove, newId, type Ore, refusal, type Queryable, type Tx } from '@samraad/platform';
import type { Payable, PaymentWhy } from '../domain/judge-payment';
import type { PaymentFile, PaymentLine } from '../domain/payment-line';
import { nextPaymentStates, type PaymentState } from '../domain/payment-state';

/** How many of each were taken in. */
export interface TakenIn {
  readonly paid: number;
  readonly open: number;
  readonly repeated: number;
  readonly wrong: number;
}

/** A file as it is kept. */
export interface KeptFile extends PaymentFile {
  readonly takenIn: TakenIn | null;
}

type KeptLine = Omit<PaymentLine, 'amount'> & { readonly amount: string };

export async function insertPaymentFile(tx: Tx, madeBy: string, file: PaymentFile): Promise<string> {
  const id = newId();
  const lines = file.lines.map((line): KeptLine => ({ ...line, amount: line.amount.toString() }));
  await tx.query('INSERT INTO payment_file (id, made_by, made_at, kept) VALUES ($1, $2, $3, $4)', [
    id,
    madeBy,
    await tx.now(),
    JSON.stringify({ lines, problems: file.problems }),
  ]);
  return id;
}

/** What one person sent; null when it is another's, or there is none. */
export async function findPaymentFile(
  db: Queryable,
  id: string,
  madeBy: string,
  lock = false,
): Promise<KeptFile | null> {
  const [row] = await db.query<{
    kept: { lines: readonly KeptLine[]; problems: PaymentFile['problems'] };
    takenIn: TakenIn | null;
  }>(
    `SELECT kept, taken_in AS "takenIn" FROM payment_file WHERE id = $1 AND made_by = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [id, madeBy],
  );
  if (!row) return null;
  const lines = row.kept.lines.map((line) => ({ ...line, amount: BigInt(line.amount) }));
  return { lines, problems: row.kept.problems, takenIn: row.takenIn };
}

/** It is taken in; what was read of it is kept in its payments alone. */
export async function finishPaymentFile(tx: Tx, id: string, takenIn: TakenIn): Promise<void> {
  await tx.query(
    `UPDATE payment_file SET taken_in_at = $2, taken_in = $3, kept = '{"lines": [], "problems": []}' WHERE id = $1`,
    [id, await tx.now(), JSON.stringify(takenIn)],
  );
}

/** Which of some references have been taken in before. */
export async function knownReferences(
  db: Queryable,
  references: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ reference: string }>(
    'SELECT bank_reference AS reference FROM payment WHERE bank_reference = ANY ($1::text[])',
    [references],
  );
  return new Set(rows.map(({ reference }) => reference));
}

/** SQL: what is open of an invoice `i`, with VAT: what its documents `d` say; where there are none, the amount itself. */
export const openWithVatSql = (which = 'true') => `coalesce((
  SELECT sum(CASE WHEN d.id = i.id THEN d.payable ELSE -d.payable END)::bigint FROM invoice_document d
  WHERE d.invoice_id = i.id AND ${which} HAVING bool_or(d.id = i.id)), i.amount - i.credited)`;

const payableSql = `
  SELECT i.id AS "invoiceId", i.case_id AS "caseId", i.number, i.state, i.provider_id AS "providerId",
    ${openWithVatSql()} AS payable,
    CASE WHEN i.approved_by IS NOT NULL THEN json_build_object('by', i.approved_by, 'side', i.approved_side) END AS approval,
    coalesce((round_rules_on(c.round_id, (i.sent_at AT TIME ZONE 'Europe/Copenhagen')::date) ->> 'approveBeforePay')::boolean,
      false) AS "approveFirst"
  FROM invoice i JOIN delivery_course c ON c.contract_id = i.contract_id`;

type PayableRow = Omit<Payable, 'payable'> & { readonly payable: string; readonly approval: Approval | null };
const toPayable = (row: PayableRow): Payable => ({ ...row, payable: BigInt(row.payable) });

/** The invoices of some numbers, as `searchKey` writes them. */
export async function payablesByNumber(db: Queryable, numbers: readonly string[]): Promise<Payable[]> {
  const rows = await db.query<PayableRow>(`${payableSql} WHERE search_key(i.number) = ANY ($1::text[])`, [
    numbers,
  ]);
  return rows.map(toPayable);
}

/** Invoices that are sent and not paid, oldest first: what a payment may be for. */
export async function openPayables(db: Queryable, most: number): Promise<Payable[]> {
  const rows = await db.query<PayableRow>(
    `${payableSql} WHERE i.state = 'sent' ORDER BY i.sent_at, i.id LIMIT $1`,
    [most],
  );
  return rows.map(toPayable);
}

export async function payableById(db: Queryable, id: string): Promise<Payable | null> {
  const [row] = await db.query<PayableRow>(`${payableSql} WHERE i.id = $1`, [id]);
  return row ? toPayable(row) : null;
}

/** A payment to be kept: it has paid an invoice, or is left for a person. */
export interface PaymentDraft {
  readonly fileId: string;
  readonly line: PaymentLine;
  readonly invoiceId: string | null;
  readonly why: PaymentWhy | null;
  readonly by: string;
}

/** False when the same movement has come in meanwhile. */
export async function insertPayment(tx: Tx, draft: PaymentDraft): Promise<boolean> {
  const { fileId, line, invoiceId, why, by } = draft;
  const now = await tx.now();
  const rows = await tx.query(
    `INSERT INTO payment (id, file_id, line, bank_reference, day, amount, direction, text, state, why, invoice_id, taken_in_at,
       settled_by, settled_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (bank_reference) DO NOTHING RETURNING id`,
    [
      newId(),
      fileId,
      line.line,
      line.bankReference,
      line.day,
      line.amount.toString(),
      line.direction,
      line.text,
      why === null ? 'paid' : 'open',
      why,
      invoiceId,
      now,
      why === null ? by : null,
      why === null ? now : null,
    ],
  );
  return rows.length > 0;
}

/** A payment as it stands. */
export interface Payment {
  readonly id: string;
  readonly state: PaymentState;
  readonly amount: Ore;
  readonly direction: 'out' | 'back';
}

export async function lockPayment(tx: Tx, id: string): Promise<Payment | null> {
  const [row] = await tx.query<Omit<Payment, 'amount'> & { amount: string }>(
    'SELECT id, state, amount, direction FROM payment WHERE id = $1 FOR UPDATE',
    [id],
  );
  return row ? { ...row, amount: BigInt(row.amount) } : null;
}

const settled = refusal('payments.settled', {}, 409);

export async function settlePayment(
  tx: Tx,
  { id, state }: Pick<Payment, 'id' | 'state'>,
  how: { readonly by: string } & ({ readonly invoiceId: string } | { readonly reason: string }),
): Promise<void> {
  const paid = 'invoiceId' in how;
  expectMove(nextPaymentStates, { from: state, to: paid ? 'paid' : 'dismissed' }, settled);
  await tx.query(
    `UPDATE payment SET state = $2, invoice_id = coalesce($3, invoice_id), reason = $4, settled_by = $5, settled_at = $6
     WHERE id = $1`,
    [
      id,
      paid ? 'paid' : 'dismissed',
      paid ? how.invoiceId : null,
      paid ? null : how.reason,
      how.by,
      await tx.now(),
    ],
  );
}
