import type { LocalDate } from '@samraad/deadlines';
import type { Ore, Queryable, Tx } from '@samraad/platform';
import { documentOf, documentText } from '../domain/document-text';
import type { Attested, InvoiceDocument } from '../domain/invoice-document';

/** A document that is kept. */
export interface KeptDocument {
  readonly doc: InvoiceDocument;
  readonly hash: string;
  readonly madeAt: Date;
}

export async function findDocument(
  db: Queryable,
  { invoiceId, id }: { readonly invoiceId: string; readonly id: string },
): Promise<KeptDocument | null> {
  const [row] = await db.query<{ body: string; hash: string; madeAt: Date }>(
    'SELECT body, hash, made_at AS "madeAt" FROM invoice_document WHERE id = $1 AND invoice_id = $2',
    [id, invoiceId],
  );
  return row ? { doc: documentOf(row.body), hash: row.hash, madeAt: row.madeAt } : null;
}

/** Which invoices and credit notes of a case have a document. */
export async function documentsOfCase(db: Queryable, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `SELECT d.id FROM invoice_document d JOIN invoice i ON i.id = d.invoice_id WHERE i.case_id = $1`,
    [caseId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Keeps a document once; a second of the same id changes nothing. */
export async function keepDocument(
  tx: Tx,
  { id, invoiceId, doc }: { readonly id: string; readonly invoiceId: string; readonly doc: InvoiceDocument },
): Promise<void> {
  const { body, hash } = documentText(doc);
  await tx.query(
    `INSERT INTO invoice_document (id, invoice_id, payable, body, hash, made_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
    [id, invoiceId, doc.payable.toString(), body, hash, await tx.now()],
  );
}

/** An invoice or a credit note as it was sent, with what its document is made of. */
export interface Sent {
  readonly id: string;
  readonly invoiceId: string;
  readonly kind: InvoiceDocument['kind'];
  readonly number: string;
  readonly amount: Ore;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly of: { readonly number: string; readonly issuedOn: LocalDate } | null;
  readonly providerId: string;
  readonly reference: string;
  readonly attested: readonly Attested[];
  /** What of the attested work earlier invoices are for, and this one's own that earlier notes took back. */
  readonly before: Ore;
}

type Row = Omit<Sent, 'amount' | 'before' | 'attested'> & {
  readonly amount: string;
  readonly before: string;
  readonly attested: readonly { readonly standsOn: string; readonly amount: string }[];
};

/** What was sent where a condition on `sent` holds, oldest first: invoices, then their credit notes. */
async function sentWhere(db: Queryable, where: string, params: readonly unknown[]): Promise<Sent[]> {
  const rows = await db.query<Row>(
    `${sentSql} WHERE ${where} ORDER BY sent."sentAt", sent.kind DESC, sent.id`,
    params,
  );
  return rows.map((row) => ({
    ...row,
    amount: BigInt(row.amount),
    before: BigInt(row.before),
    attested: row.attested.map((one) => ({ ...one, amount: BigInt(one.amount) })),
  }));
}

export async function findSent(db: Queryable, id: string): Promise<Sent | null> {
  return (await sentWhere(db, 'sent.id = $1', [id]))[0] ?? null;
}

/** What has been sent and has no document yet; all providers', or one's. */
export const findUndocumented = (db: Queryable, providerId: string | null): Promise<Sent[]> =>
  sentWhere(
    db,
    `NOT EXISTS (SELECT FROM invoice_document d WHERE d.id = sent.id) AND ($1::uuid IS NULL OR sent."providerId" = $1)`,
    [providerId],
  );

const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date::text`;

/** SQL: what invoices before `i` were for when it was sent, less what was credited of them by then. */
const before = `(SELECT coalesce(sum(o.amount - coalesce((SELECT sum(n.amount) FROM credit_note n
      WHERE n.invoice_id = o.id AND n.sent_at <= i.sent_at), 0)), 0)
    FROM invoice o WHERE o.contract_id = i.contract_id AND (o.sent_at, o.id) < (i.sent_at, i.id))::bigint`;

/** SQL: what stood when `i` was sent, though it may be undone by now. */
const stood = `CROSS JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('standsOn', ${dayOf('a.stands_at')},
      'amount', a.amount::text) ORDER BY a.stands_at, a.id), '[]') AS attested
      FROM attestation a WHERE a.contract_id = i.contract_id AND a.stands_at <= i.sent_at
        AND (a.withdrawn_at IS NULL OR a.withdrawn_at > i.sent_at)) a`;

// An invoice takes the attested work no invoice before it is for; a credit note gives back the first of its invoice's.
const sentSql = `
  SELECT sent.* FROM (
    SELECT i.id, i.id AS "invoiceId", 'invoice' AS kind, i.number, i.amount, ${dayOf('i.sent_at')} AS "issuedOn",
      i.due_on::text AS "dueOn", NULL::json AS of, i.provider_id AS "providerId", r.reference, i.sent_at AS "sentAt",
      a.attested, ${before} AS before
    FROM invoice i JOIN request r ON r.id = i.case_id
    ${stood}
    UNION ALL
    SELECT n.id, i.id, 'credit-note', n.number, n.amount, ${dayOf('n.sent_at')}, NULL,
      json_build_object('number', i.number, 'issuedOn', ${dayOf('i.sent_at')}), n.provider_id, r.reference, n.sent_at,
      a.attested, ${before} + b.before AS before
    FROM credit_note n JOIN invoice i ON i.id = n.invoice_id JOIN request r ON r.id = i.case_id
    ${stood}
    CROSS JOIN LATERAL (SELECT coalesce(sum(o.amount), 0)::bigint AS before
      FROM credit_note o WHERE o.invoice_id = i.id AND (o.sent_at, o.id) < (n.sent_at, n.id)) b
  ) sent`;
