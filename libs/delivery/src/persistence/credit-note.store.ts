import { newId, type Ore, type Queryable, type Tx } from '@samraad/platform';
import type { Invoice } from './invoice.store';

/** A credit note as it stands in the database. */
export interface CreditNote {
  readonly id: string;
  readonly invoiceId: string;
  readonly number: string;
  /** Øre. */
  readonly amount: Ore;
  readonly reason: string;
  readonly sentAt: Date;
  readonly sentBy: string;
}

/** The notes of an invoice, or of all of a case's, oldest first. */
export async function findCreditNotes(
  db: Queryable,
  of: { readonly invoiceId: string } | { readonly caseId: string },
): Promise<CreditNote[]> {
  const rows = await db.query<Omit<CreditNote, 'amount'> & { amount: string }>(
    `SELECT n.id, n.invoice_id AS "invoiceId", n.number, n.amount, n.reason, n.sent_at AS "sentAt", p.name AS "sentBy"
     FROM credit_note n JOIN person p ON p.id = n.sent_by
     WHERE ($1::uuid IS NULL OR n.invoice_id = $1) AND ($2::uuid IS NULL OR n.case_id = $2) ORDER BY n.sent_at, n.number, n.id`,
    'caseId' in of ? [null, of.caseId] : [of.invoiceId, null],
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** Whether the provider has used a number for an invoice or for a credit note. */
export async function numberUsed(db: Queryable, providerId: string, number: string): Promise<boolean> {
  const [row] = await db.query<{ used: boolean }>(
    `SELECT EXISTS (SELECT FROM invoice WHERE provider_id = $1 AND number = $2)
       OR EXISTS (SELECT FROM credit_note WHERE provider_id = $1 AND number = $2) AS used`,
    [providerId, number],
  );
  return row?.used ?? false;
}

/** The new note's id; null when the provider has used the number for another meanwhile. */
export async function insertCreditNote(
  tx: Tx,
  invoice: Pick<Invoice, 'id' | 'caseId' | 'providerId'>,
  note: { readonly number: string; readonly amount: Ore; readonly reason: string; readonly sentBy: string },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO credit_note (id, invoice_id, case_id, provider_id, number, amount, reason, sent_by, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (provider_id, number) DO NOTHING RETURNING id`,
    [
      newId(),
      invoice.id,
      invoice.caseId,
      invoice.providerId,
      note.number,
      note.amount.toString(),
      note.reason,
      note.sentBy,
      await tx.now(),
    ],
  );
  return row?.id ?? null;
}
