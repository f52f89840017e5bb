import type { LocalDate } from '@samraad/deadlines';
import { expectMove, newId, refusal, type Ore, type Queryable, type Tx } from '@samraad/platform';
import type { Approval, CentralSide } from '../domain/approval.rules';
import { type InvoiceState, nextInvoiceStates } from '../domain/invoice-state';

/** An invoice as it stands in the database. */
export interface Invoice {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly providerId: string;
  readonly number: string;
  /** Øre. */
  readonly amount: Ore;
  /** What credit notes have taken back of it, in øre. */
  readonly credited: Ore;
  readonly state: InvoiceState;
  readonly sentAt: Date;
  readonly sentBy: string;
  readonly approval: Approval | null;
  /** The last day it is paid in time. */
  readonly dueOn: LocalDate;
}

export async function findInvoice(db: Queryable, id: string): Promise<Invoice | null> {
  const [row] = await db.query<Omit<Invoice, 'amount' | 'credited'> & { amount: string; credited: string }>(
    `SELECT id, case_id AS "caseId", contract_id AS "contractId", provider_id AS "providerId", number, amount, credited, state,
       sent_at AS "sentAt", sent_by AS "sentBy", due_on AS "dueOn", CASE WHEN approved_by IS NOT NULL THEN
         json_build_object('by', approved_by, 'side', approved_side) END AS approval FROM invoice WHERE id = $1`,
    [id],
  );
  return row ? { ...row, amount: BigInt(row.amount), credited: BigInt(row.credited) } : null;
}

/** The new invoice's id; null when the provider has used the number before. */
export async function insertInvoice(
  tx: Tx,
  one: {
    caseId: string;
    contractId: string;
    providerId: string;
    number: string;
    amount: Ore;
    sentBy: string;
    dueOn: LocalDate;
  },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO invoice (id, case_id, contract_id, provider_id, number, amount, state, sent_by, sent_at, due_on)
     VALUES ($1, $2, $3, $4, $5, $6, 'sent', $7, $8, $9) ON CONFLICT (provider_id, number) DO NOTHING RETURNING id`,
    [
      newId(),
      one.caseId,
      one.contractId,
      one.providerId,
      one.number,
      one.amount.toString(),
      one.sentBy,
      await tx.now(),
      one.dueOn,
    ],
  );
  return row?.id ?? null;
}

/** Which invoice, as it was read under the case's lock. */
type Known = Pick<Invoice, 'id' | 'state'>;

const settled = refusal('delivery.invoice-settled', {}, 409);

/** One central side's approval. */
export async function saveApproved(
  tx: Tx,
  { id }: Pick<Invoice, 'id'>,
  by: string,
  side: CentralSide,
): Promise<void> {
  await tx.query(`UPDATE invoice SET approved_by = $2, approved_side = $3, approved_at = $4 WHERE id = $1`, [
    id,
    by,
    side,
    await tx.now(),
  ]);
}

export async function savePaid(tx: Tx, invoice: Known, by: string, side: CentralSide): Promise<void> {
  expectMove(nextInvoiceStates, { from: invoice.state, to: 'paid' }, settled);
  await tx.query(
    `UPDATE invoice SET state = 'paid', paid_by = $2, paid_side = $3, paid_at = $4 WHERE id = $1`,
    [invoice.id, by, side, await tx.now()],
  );
}

/** What a credit note takes back; the invoice is credited when nothing of it is left, and approved anew where something is. */
export async function saveCredited(
  tx: Tx,
  invoice: Pick<Invoice, 'id' | 'state' | 'amount' | 'credited'>,
  note: { readonly by: string; readonly reason: string; readonly amount: Ore },
): Promise<void> {
  expectMove(nextInvoiceStates, { from: invoice.state, to: 'credited' }, settled);
  const whole = invoice.credited + note.amount === invoice.amount;
  await tx.query(
    `UPDATE invoice SET credited = credited + $2::bigint, state = CASE WHEN $3 THEN 'credited' ELSE state END,
       credited_by = CASE WHEN $3 THEN $4::uuid END, credit_reason = CASE WHEN $3 THEN $5 END,
       credited_at = CASE WHEN $3 THEN $6::timestamptz END, approved_by = NULL, approved_side = NULL, approved_at = NULL
     WHERE id = $1`,
    [invoice.id, note.amount.toString(), whole, note.by, note.reason, await tx.now()],
  );
}
