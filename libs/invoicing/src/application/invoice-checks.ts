import { standardVat } from '../domain/party';
import { openWithVatSql } from '../persistence/payment.store';

/** A set-based statement that answers only the rows that are wrong. */
interface InvoiceCheck {
  readonly problem: InvoiceProblem;
  readonly sql: string;
}

/** What can be wrong with a row of the invoices. */
export const invoiceProblems = [
  'the text does not give its hash',
  'the document says something else than what was sent',
  'the document does not add up',
  'a line is for work that was not attested',
  'what was attested is not what was earned',
  'the invoice and its posting differ',
  'the credit note and its posting differ',
  'the payment and its posting differ',
  'what is credited is not the sum of the credit notes',
  'more is invoiced than was earned then',
  'the payment is not what was open',
] as const;
export type InvoiceProblem = (typeof invoiceProblems)[number];

const check = (problem: InvoiceProblem, sql: string): InvoiceCheck => ({ problem, sql });

const said = `invoice_document d CROSS JOIN LATERAL (SELECT audit_body(d.body) AS said OFFSET 0) reading`;
const day = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

const documents: readonly InvoiceCheck[] = [
  check(
    'the text does not give its hash',
    `SELECT 'invoice_document' AS "table", d.id::text AS row FROM invoice_document d
      WHERE encode(sha256(convert_to(d.body, 'UTF8')), 'hex') <> d.hash ORDER BY 2`,
  ),
  check(
    'the document says something else than what was sent',
    `SELECT 'invoice_document' AS "table", d.id::text AS row FROM ${said}
      LEFT JOIN (
        SELECT i.id, i.id AS invoice_id, 'invoice' AS kind, i.number, i.amount, i.sent_at, i.due_on, i.case_id FROM invoice i
        UNION ALL SELECT n.id, n.invoice_id, 'credit-note', n.number, n.amount, n.sent_at, NULL, n.case_id FROM credit_note n
      ) sent ON sent.id = d.id LEFT JOIN request ON request.id = sent.case_id
      WHERE (sent.invoice_id = d.invoice_id AND said->>'kind' = sent.kind AND said->>'number' = sent.number
        AND said->>'net' = sent.amount::text AND said->>'orderReference' = request.reference
        AND said->>'issuedOn' = ${day('sent.sent_at')}::text
        AND said->>'dueOn' IS NOT DISTINCT FROM sent.due_on::text) IS NOT TRUE ORDER BY 2`,
  ),
  check(
    'the document does not add up',
    `SELECT 'invoice_document' AS "table", d.id::text AS row FROM ${said}
      CROSS JOIN LATERAL (SELECT (said->>'net')::bigint AS net, (said->>'vat')::bigint AS vat,
        (SELECT sum((line->>'amount')::bigint) FROM jsonb_array_elements(said->'lines') line) AS lines) sums
      WHERE (lines = net AND said->>'payable' = d.payable::text AND d.payable = net + vat
        AND vat = CASE said#>>'{seller,vat}' WHEN 'exempt' THEN 0 ELSE (net * ${standardVat} + 50) / 100 END) IS NOT TRUE
      ORDER BY 2`,
  ),
  // What was undone after it was credited stood when it was billed.
  check(
    'a line is for work that was not attested',
    `SELECT DISTINCT 'invoice_document' AS "table", d.id::text AS row FROM ${said}
      JOIN invoice i ON i.id = d.invoice_id CROSS JOIN jsonb_array_elements(said->'lines') line
      WHERE (line->>'amount')::bigint > (SELECT coalesce(sum(a.amount), 0) FROM attestation a
        WHERE a.contract_id = i.contract_id AND ${day('a.stands_at')}::text = line->>'attestedOn'
          AND (a.withdrawn_at IS NULL OR ${day('a.withdrawn_at')}::text >= said->>'issuedOn')) ORDER BY 2`,
  ),
];

/** What each posting of a kind moved. */
const moved = (
  kind: string,
) => `(SELECT p.id, p.reference, p.case_id, p.contract_id, p.invoice_id, p.occurred_at,
    max(e.amount) AS amount FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id
  WHERE p.kind = '${kind}' GROUP BY p.id) posting`;

/** Rows and postings of a kind, each of which must have the other: `own` are the rows' columns. */
const booked = (
  table: string,
  kind: string,
  { rows, own }: { readonly rows: string; readonly own: string },
): string => `
  SELECT CASE WHEN row.id IS NULL THEN 'ledger_posting' ELSE '${table}' END AS "table",
    coalesce(row.id::text, posting.id::text) AS row
  FROM (${rows}) row FULL JOIN ${moved(kind)} ON posting.reference = '${kind}:' || row.id
  WHERE row.id IS NULL OR posting.id IS NULL
    OR (posting.amount, posting.case_id, posting.contract_id, posting.invoice_id, posting.occurred_at)
      IS DISTINCT FROM (${own}) ORDER BY 2`;

const postings: readonly InvoiceCheck[] = [
  check(
    'what was attested is not what was earned',
    `SELECT 'attestation' AS "table", a.id::text AS row FROM attestation a
      JOIN delivery_course c ON c.contract_id = a.contract_id
      LEFT JOIN ${moved('earn')} ON posting.reference = 'earn:' || a.id
      WHERE a.state = 'stands' AND (coalesce(posting.amount, 0) <> a.amount
        OR a.milestone > 0 AND (a.amount <= (c.milestones->(a.milestone - 1)->>'amount')::bigint) IS NOT TRUE) ORDER BY 2`,
  ),
  check(
    'the invoice and its posting differ',
    booked('invoice', 'invoice', {
      rows: 'SELECT * FROM invoice',
      own: 'row.amount, row.case_id, row.contract_id, row.id, row.sent_at',
    }),
  ),
  check(
    'the credit note and its posting differ',
    booked('credit_note', 'credit', {
      rows: 'SELECT n.*, i.contract_id FROM credit_note n JOIN invoice i ON i.id = n.invoice_id',
      own: 'row.amount, row.case_id, row.contract_id, row.invoice_id, row.sent_at',
    }),
  ),
  check(
    'the payment and its posting differ',
    booked('invoice', 'pay', {
      rows: `SELECT * FROM invoice WHERE state = 'paid'`,
      own: 'row.amount - row.credited, row.case_id, row.contract_id, row.id, row.paid_at',
    }),
  ),
];

const sums: readonly InvoiceCheck[] = [
  check(
    'what is credited is not the sum of the credit notes',
    `SELECT 'invoice' AS "table", i.id::text AS row FROM invoice i
      LEFT JOIN (SELECT invoice_id, sum(amount) AS amount FROM credit_note GROUP BY invoice_id) n ON n.invoice_id = i.id
      WHERE i.credited <> coalesce(n.amount, 0) OR i.credited > i.amount ORDER BY 2`,
  ),
  check(
    'more is invoiced than was earned then',
    `SELECT 'invoice' AS "table", i.id::text AS row FROM invoice i
      CROSS JOIN LATERAL (SELECT coalesce(sum(CASE p.kind WHEN 'earn' THEN e.amount ELSE -e.amount END), 0) AS earned
        FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id AND e.amount > 0
        WHERE p.contract_id = i.contract_id AND p.kind IN ('earn', 'unearn') AND p.occurred_at <= i.sent_at) then_earned
      CROSS JOIN LATERAL (SELECT sum(o.amount - coalesce((SELECT sum(n.amount) FROM credit_note n
          WHERE n.invoice_id = o.id AND n.sent_at <= i.sent_at), 0)) AS invoiced FROM invoice o
        WHERE o.contract_id = i.contract_id AND (o.sent_at, o.id) <= (i.sent_at, i.id)) then_invoiced
      WHERE invoiced > earned ORDER BY 2`,
  ),
  check(
    'the payment is not what was open',
    `SELECT 'payment' AS "table", p.id::text AS row FROM payment p LEFT JOIN invoice i ON i.id = p.invoice_id
      WHERE p.state = 'paid' AND ((i.state = 'paid' AND p.amount = ${openWithVatSql('d.made_at <= p.settled_at')}
        AND NOT EXISTS (SELECT FROM payment other WHERE other.invoice_id = p.invoice_id AND other.state = 'paid'
          AND other.id <> p.id)) IS NOT TRUE) ORDER BY 2`,
  ),
];

/** Everything invoices, their documents and payments can be held to. */
export const invoiceChecks: readonly InvoiceCheck[] = [...documents, ...postings, ...sums];
