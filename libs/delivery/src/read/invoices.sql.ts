import type { InvoiceState } from '../domain/invoice-state';

/** Which invoices: those of a case, of providers, in a state; all of what is given must hold. */
export interface InvoiceFilter {
  readonly caseId?: string;
  readonly providerIds?: readonly string[];
  readonly state?: InvoiceState;
}

/** $1 to $3 of every statement about invoices listed. */
export const invoiceParams = ({ caseId, providerIds, state }: InvoiceFilter): unknown[] => [
  caseId ?? null,
  providerIds ?? null,
  state ?? null,
];

const narrowed = `($1::uuid IS NULL OR i.case_id = $1) AND ($2::uuid[] IS NULL OR i.provider_id = ANY ($2))
  AND ($3::text IS NULL OR i.state = $3)`;

// Those to pay first, oldest first; then the settled ones, newest first.
const order = `ORDER BY i.state <> 'sent', CASE WHEN i.state = 'sent' THEN i.sent_at END, i.sent_at DESC, i.id`;

const columns = `
  SELECT i.id, i.case_id AS "caseId", i.contract_id AS "contractId", r.reference, r.number AS "caseNumber",
    c.round_id AS "roundId", i.provider_id AS "providerId", p.name AS "providerName", i.number, i.amount,
    i.credited, i.state, i.sent_at AS "sentAt", i.due_on AS "dueOn", sender.name AS "sentBy",
    i.approved_at AS "approvedAt", approver.name AS "approvedBy", i.approved_side AS "approvedSide",
    coalesce((round_rules_on(c.round_id, (i.sent_at AT TIME ZONE 'Europe/Copenhagen')::date) ->> 'approveBeforePay')::boolean,
      false) AS "approveFirst", i.paid_at AS "paidAt", payer.name AS "paidBy",
    i.paid_side AS "paidSide", i.credited_at AS "creditedAt", i.credit_reason AS "creditReason",
    c.signed_at AS "signedAt", c.price, a.amount AS attested, a.stands_at AS "standsAt",
    (SELECT coalesce(sum(o.amount - o.credited), 0) FROM invoice o
      WHERE o.contract_id = i.contract_id)::bigint AS "invoicedInAll"`;

const joined = `
  JOIN delivery_course c ON c.contract_id = i.contract_id
  JOIN request r ON r.id = i.case_id
  JOIN provider p ON p.id = i.provider_id
  JOIN person sender ON sender.id = i.sent_by
  LEFT JOIN person payer ON payer.id = i.paid_by
  LEFT JOIN person approver ON approver.id = i.approved_by
  JOIN LATERAL (SELECT sum(part.amount)::bigint AS amount, max(part.stands_at) AS stands_at FROM attestation part
    WHERE part.contract_id = i.contract_id AND part.state = 'stands') a ON a.amount IS NOT NULL`;

export const invoiceByIdSql = `${columns} FROM invoice i ${joined} WHERE i.id = $1`;

/** The whole list, for a case or a file. */
export const invoicesSql = `${columns} FROM invoice i ${joined} WHERE ${narrowed} ${order}`;

const firstOf = (of: string, state: InvoiceState, direction: 'ASC' | 'DESC'): string => `
  (SELECT i.id, i.state, i.sent_at FROM invoice i
    WHERE ${of}i.state = '${state}' AND ($3::text IS NULL OR $3 = '${state}')
    ORDER BY i.sent_at ${direction}, i.id LIMIT $1::int + $2::int)`;

// Each state is read in its order from an index, only as far as the page reaches.
const firstOfEach = (of = ''): string =>
  [firstOf(of, 'sent', 'ASC'), firstOf(of, 'paid', 'DESC'), firstOf(of, 'credited', 'DESC')].join(
    ' UNION ALL ',
  );

const firstOfOwn = `SELECT first.* FROM unnest($4::uuid[]) AS own (id)
  CROSS JOIN LATERAL (${firstOfEach('i.provider_id = own.id AND ')}) first`;

/** A page of the list of all or of some providers: $1 its limit, $2 its offset, $3 the state, $4 the providers. */
export const invoicePageSql = (own: boolean): string => `${columns}
  FROM (SELECT i.id FROM (${own ? firstOfOwn : firstOfEach()}) i ${order} LIMIT $1 OFFSET $2) page
  JOIN invoice i ON i.id = page.id ${joined} ${order}`;

export const invoiceCountSql = `SELECT count(*)::int AS n FROM invoice i WHERE ${narrowed}`;

/** How many wait to be paid, and for how much. */
export const invoicesOpenSql = `SELECT count(*)::int AS count, coalesce(sum(i.amount - i.credited), 0)::bigint AS amount
  FROM invoice i WHERE i.state = 'sent' AND ($1::uuid[] IS NULL OR i.provider_id = ANY ($1))`;
