/** SQL: whether the round of an invoice `i` in a course `c` wants one side's approval before the other pays. */
export const approveFirstSql = `coalesce((round_rules_on(c.round_id, (i.sent_at AT TIME ZONE 'Europe/Copenhagen')::date)
  ->> 'approveBeforePay')::boolean, false)`;

export const invoiceColumns = `
  SELECT i.id, i.case_id AS "caseId", i.contract_id AS "contractId", r.reference, r.number AS "caseNumber",
    c.round_id AS "roundId", i.provider_id AS "providerId", p.name AS "providerName", i.number, i.amount,
    i.credited, i.state, i.sent_at AS "sentAt", i.due_on AS "dueOn", sender.name AS "sentBy",
    i.approved_at AS "approvedAt", approver.name AS "approvedBy", i.approved_side AS "approvedSide",
    ${approveFirstSql} AS "approveFirst", i.paid_at AS "paidAt", payer.name AS "paidBy",
    i.paid_side AS "paidSide", i.credited_at AS "creditedAt", i.credit_reason AS "creditReason",
    c.signed_at AS "signedAt", c.price, a.amount AS attested, a.stands_at AS "standsAt",
    (SELECT coalesce(sum(o.amount - o.credited), 0) FROM invoice o
      WHERE o.contract_id = i.contract_id)::bigint AS "invoicedInAll"`;

// One that is credited stays when what it was for is undone: then nothing stands, and the day is when it did.
export const invoiceJoins = `
  JOIN delivery_course c ON c.contract_id = i.contract_id
  JOIN request r ON r.id = i.case_id
  JOIN provider p ON p.id = i.provider_id
  JOIN person sender ON sender.id = i.sent_by
  LEFT JOIN person payer ON payer.id = i.paid_by
  LEFT JOIN person approver ON approver.id = i.approved_by
  CROSS JOIN LATERAL (SELECT coalesce(sum(part.amount) FILTER (WHERE part.state = 'stands'), 0)::bigint AS amount,
    coalesce(max(part.stands_at) FILTER (WHERE part.state = 'stands'), max(part.stands_at)) AS stands_at
    FROM attestation part WHERE part.contract_id = i.contract_id) a`;

const order = `ORDER BY i.state <> 'sent', CASE WHEN i.state = 'sent' THEN i.sent_at END, i.sent_at DESC, i.id`;

export const invoiceByIdSql = `${invoiceColumns} FROM invoice i ${invoiceJoins} WHERE i.id = $1`;

/** A case's, those to pay first. */
export const caseInvoicesSql = `${invoiceColumns} FROM invoice i ${invoiceJoins} WHERE i.case_id = $1 ${order}`;

/** How many wait to be paid, and for how much. */
export const invoicesOpenSql = `SELECT count(*)::int AS count, coalesce(sum(i.amount - i.credited), 0)::bigint AS amount
  FROM invoice i WHERE i.state = 'sent' AND ($1::uuid[] IS NULL OR i.provider_id = ANY ($1))`;
