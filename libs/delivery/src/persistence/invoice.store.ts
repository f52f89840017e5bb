import { expectMove, newId, refusal, type Ore, type Queryable, type Tx } from '@samraad/platform';
import { type InvoiceState, nextInvoiceStates } from '../domain/invoice-state';

/** The central sides (domain.md §2). */
export type CentralSide = 'employers' | 'unions';

/** An invoice as it stands in the database. */
export interface Invoice {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly providerId: string;
  readonly number: string;
  /** Øre. */
  readonly amount: Ore;
  readonly state: InvoiceState;
  readonly sentAt: Date;
}

export async function findInvoice(db: Queryable, id: string): Promise<Invoice | null> {
  const [row] = await db.query<Omit<Invoice, 'amount'> & { amount: string }>(
    `SELECT id, case_id AS "caseId", contract_id AS "contractId", provider_id AS "providerId", number, amount, state,
       sent_at AS "sentAt" FROM invoice WHERE id = $1`,
    [id],
  );
  return row ? { ...row, amount: BigInt(row.amount) } : null;
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
  },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO invoice (id, case_id, contract_id, provider_id, number, amount, state, sent_by, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'sent', $7, $8) ON CONFLICT (provider_id, number) DO NOTHING RETURNING id`,
    [
      newId(),
      one.caseId,
      one.contractId,
      one.providerId,
      one.number,
      one.amount.toString(),
      one.sentBy,
      await tx.now(),
    ],
  );
  return row?.id ?? null;
}

/** Which invoice, as it was read under the case's lock. */
type Known = Pick<Invoice, 'id' | 'state'>;

const settled = refusal('delivery.invoice-settled', {}, 409);

export async function savePaid(tx: Tx, invoice: Known, by: string, side: CentralSide): Promise<void> {
  expectMove(nextInvoiceStates, { from: invoice.state, to: 'paid' }, settled);
  await tx.query(
    `UPDATE invoice SET state = 'paid', paid_by = $2, paid_side = $3, paid_at = $4 WHERE id = $1`,
    [invoice.id, by, side, await tx.now()],
  );
}

export async function saveCredited(tx: Tx, invoice: Known, by: string, reason: string): Promise<void> {
  expectMove(nextInvoiceStates, { from: invoice.state, to: 'credited' }, settled);
  await tx.query(
    `UPDATE invoice SET state = 'credited', credited_by = $2, credit_reason = $3, credited_at = $4 WHERE id = $1`,
    [invoice.id, by, reason, await tx.now()],
  );
}
