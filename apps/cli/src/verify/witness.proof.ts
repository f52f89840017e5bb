import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sqlProof, type SqlCheck } from './sql-proof';

/** Rows of which the audit chain says the same: who, when, and the ids and codes in `says`. */
interface Witness {
  readonly table: string;
  /** The row's key, as SQL over `row`. */
  readonly key: string;
  /** Joins that find the case, if the row does not name it. */
  readonly joins?: string;
  readonly caseId: string;
  readonly actions: readonly string[];
  /** The person who acted, when one did. */
  readonly person?: string;
  readonly at: string;
  /** A jsonb expression the entry's body contains. */
  readonly says?: string;
}

const json = (parts: Readonly<Record<string, string>>) =>
  `jsonb_build_object(${Object.entries(parts)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')})`;

const witnesses: readonly Witness[] = [
  {
    table: 'request_text',
    key: `row.request_id || '/' || row.hash`,
    caseId: 'row.request_id',
    actions: ['requests.signatures-asked'],
    at: 'row.recorded_at',
    says: json({ facts: json({ hash: 'row.hash' }) }),
  },
  {
    table: 'request_signature',
    key: 'row.id::text',
    caseId: 'row.request_id',
    actions: ['requests.signed'],
    person: 'row.person_id',
    at: 'row.signed_at',
    says: json({
      as: json({ side: 'row.side', unit: 'row.unit_id', role: 'row.role' }),
      facts: json({ hash: 'row.content_hash' }),
    }),
  },
  {
    table: 'request_signature_void',
    key: 'row.signature_id::text',
    joins: 'JOIN request_signature signed ON signed.id = row.signature_id',
    caseId: 'signed.request_id',
    actions: [
      'requests.content-changed',
      'requests.signatures-expired',
      'requests.signature-declined',
      'requests.withdrawn',
    ],
    at: 'row.voided_at',
    says: `CASE row.why WHEN 'content-changed' THEN '{"action": "requests.content-changed"}'::jsonb
      WHEN 'expired' THEN '{"action": "requests.signatures-expired"}' ELSE '{}' END`,
  },
  {
    table: 'order_statement',
    key: 'row.id::text',
    caseId: 'row.request_id',
    actions: ['requests.order-stated'],
    person: 'row.stated_by',
    at: 'row.stated_at',
    says: json({ as: json({ unit: 'row.unit_id' }), facts: json({ answer: 'row.answer' }) }),
  },
  {
    table: 'contract_version',
    key: `row.contract_id || '/' || row.no`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    caseId: 'contract.case_id',
    actions: ['contracts.sent', 'contracts.waits-for-room'],
    person: 'row.made_by',
    at: 'row.made_at',
    says: json({ facts: json({ contractId: 'row.contract_id', no: 'row.no', price: 'row.price::text' }) }),
  },
  {
    table: 'contract_signature',
    key: `row.contract_id || '/' || row.no || '/' || row.side`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    caseId: 'contract.case_id',
    actions: ['contracts.sent', 'contracts.signed-by-side'],
    person: 'row.person_id',
    at: 'row.signed_at',
    says: json({
      as: json({ side: 'row.side', role: 'row.role' }),
      facts: json({ contractId: 'row.contract_id', no: 'row.no', hash: 'row.hash' }),
    }),
  },
  {
    table: 'delivery_report',
    key: `row.contract_id || '/' || row.revision`,
    joins: 'JOIN contract ON contract.id = row.contract_id',
    caseId: 'contract.case_id',
    actions: ['delivery.reported-delivered', 'delivery.report-corrected'],
    person: 'row.reported_by',
    at: 'row.reported_at',
    says: json({
      facts: json({
        contractId: 'row.contract_id',
        revision: 'row.revision',
        finalAmount: 'row.final_amount::text',
      }),
    }),
  },
  {
    table: 'provider_decision',
    key: 'row.id::text',
    caseId: 'row.case_id',
    actions: ['dialogue.accepted', 'dialogue.declined'],
    person: 'row.decided_by',
    at: 'row.decided_at',
    says: `jsonb_build_object('as', jsonb_build_object('provider', row.provider_id), 'action',
      CASE row.decision WHEN 'accept' THEN 'dialogue.accepted' ELSE 'dialogue.declined' END)
      || CASE WHEN row.decision = 'accept' THEN '{}'::jsonb
        ELSE jsonb_build_object('facts', jsonb_build_object('decisionId', row.id, 'reasonCode', row.reason_code)) END`,
  },
  {
    table: 'message',
    key: 'row.id::text',
    caseId: 'row.case_id',
    actions: ['dialogue.message-sent'],
    person: 'row.author_id',
    at: 'row.sent_at',
    says: json({ as: json({ side: 'row.author_side' }), facts: json({ messageId: 'row.id' }) }),
  },
  {
    table: 'contact',
    key: 'row.id::text',
    caseId: 'row.case_id',
    actions: ['dialogue.contact-logged', 'dialogue.message-sent'],
    person: 'row.logged_by',
    at: 'row.logged_at',
    says: `CASE row.kind WHEN 'message' THEN ${json({ facts: json({ messageId: 'row.message_id' }) })}
      ELSE ${json({ facts: json({ contactId: 'row.id', kind: 'row.kind' }) })} END`,
  },
  {
    table: 'evaluation_answer',
    key: 'row.id::text',
    joins: 'JOIN evaluation ON evaluation.id = row.evaluation_id',
    caseId: 'evaluation.case_id',
    actions: ['evaluation.satisfaction-answered', 'evaluation.effect-answered'],
    person: 'row.person_id',
    at: 'row.answered_at',
    says: json({ as: json({ side: 'row.side' }), facts: json({ evaluationId: 'row.evaluation_id' }) }),
  },
];

const unwitnessed = (one: Witness): SqlCheck => ({
  problem: verifyDa.notInAudit,
  sql: `SELECT '${one.table}' AS "table", ${one.key} AS row FROM ${one.table} row ${one.joins ?? ''}
    WHERE NOT EXISTS (SELECT FROM audit_entry entry WHERE entry.stream = 'case:' || ${one.caseId}
      AND entry.action IN (${one.actions.map((action) => `'${action}'`).join(', ')})
      AND entry.occurred_at = ${one.at}${one.person ? ` AND entry.person_id = ${one.person}` : ''}
      AND (audit_body(entry.body) @> (${one.says ?? `'{}'::jsonb`})) IS TRUE) ORDER BY 2`,
});

/** A signature the audit tells of must be there: one taken away leaves nothing else behind. */
const vanished: readonly SqlCheck[] = [
  {
    problem: verifyDa.rowVanished,
    sql: `SELECT 'request_signature' AS "table", entry.stream || ' #' || entry.seq AS row FROM audit_entry entry
      WHERE entry.action = 'requests.signed' AND NOT EXISTS (SELECT FROM request_signature signed
        WHERE 'case:' || signed.request_id = entry.stream AND signed.person_id = entry.person_id
          AND signed.signed_at = entry.occurred_at AND signed.unit_id::text = audit_body(entry.body)#>>'{as,unit}')
      ORDER BY 2`,
  },
  {
    problem: verifyDa.rowVanished,
    sql: `SELECT 'contract_signature' AS "table", entry.stream || ' #' || entry.seq AS row FROM audit_entry entry
      WHERE entry.action = 'contracts.signed-by-side' AND NOT EXISTS (SELECT FROM contract_signature signed
        WHERE signed.contract_id::text = audit_body(entry.body)#>>'{facts,contractId}'
          AND signed.person_id = entry.person_id AND signed.signed_at = entry.occurred_at)
      ORDER BY 2`,
  },
];

/** What people did, row by row, against the chained record of it (architecture.md 4). */
export const witnessProof: Proof = sqlProof(
  verifyDa.labels.witness,
  `SELECT ${witnesses.map(({ table }) => `(SELECT count(*) FROM ${table})`).join(' + ')} AS count`,
  [...witnesses.map(unwitnessed), ...vanished],
);
