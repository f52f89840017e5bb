/** A house, or a database. */
interface Asked {
  query(sql: string): Promise<object[]>;
}

/** What must never be found, whatever was killed: each query answers the rows that are only half there. */
const traces: Readonly<Record<string, string>> = {
  'a number without both clocks': `SELECT reference FROM request r WHERE number IS NOT NULL
    AND (SELECT count(DISTINCT kind) FROM case_clock c WHERE c.case_id = r.id) <> 2`,
  'a number without both signatures': `SELECT reference FROM request r WHERE number IS NOT NULL
    AND (SELECT count(DISTINCT side) FROM request_signature s WHERE s.request_id = r.id) <> 2`,
  'a number that was jumped over': `SELECT q.round_id FROM round_queue q LEFT JOIN request r USING (round_id)
    GROUP BY q.round_id, q.last_number HAVING count(r.number) <> q.last_number OR max(r.number) <> q.last_number`,
  'a stage past signing without a number': `SELECT reference FROM request WHERE number IS NULL
    AND stage NOT IN ('draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned', 'withdrawn', 'lapsed')`,
  'a case nothing was audited of': `SELECT reference FROM request r
    WHERE NOT EXISTS (SELECT FROM audit_entry WHERE stream = 'case:' || r.id)`,
  'a complete request its provider was not told of': `SELECT reference FROM request r WHERE number IS NOT NULL
    AND NOT EXISTS (SELECT FROM mail_message m WHERE m.case_id = r.id)`,
  'a key taken without an answer': 'SELECT key FROM idempotency WHERE response IS NULL',
  'a contract sent without its hold': `SELECT c.id FROM contract c WHERE c.state = 'sent'
    AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.contract_id = c.id AND p.kind = 'hold')`,
  'an addendum signed by all that is no version of its contract': `SELECT a.id FROM addendum a WHERE a.state = 'signed'
    AND NOT EXISTS (SELECT FROM contract_version v JOIN addendum_text t ON t.addendum_id = a.id AND t.hash = v.hash
      WHERE v.contract_id = a.contract_id)`,
  'an attestation that stands and earned nothing': `SELECT a.id FROM attestation a WHERE a.state = 'stands'
    AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.contract_id = a.contract_id AND p.kind = 'earn')`,
  'an invoice that is not in the ledger, or paid there alone': `SELECT i.id, i.state FROM invoice i
    WHERE NOT EXISTS (SELECT FROM ledger_posting p WHERE p.invoice_id = i.id AND p.kind = 'invoice')
    OR (i.state = 'paid') <> EXISTS (SELECT FROM ledger_posting p WHERE p.invoice_id = i.id AND p.kind = 'pay')`,
};

/** The traces found, by name; {} when all is whole. */
export async function halfDone(house: Asked): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(traces)) {
    const rows = await house.query(sql);
    if (rows.length > 0) found[name] = rows;
  }
  return found;
}
