import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sqlProof, type SqlCheck } from './sql-proof';
import type { Witness } from './witness';
import { witnesses } from './witnesses';

const unwitnessed = (one: Witness): SqlCheck => ({
  problem: verifyDa.notInAudit,
  sql: `SELECT '${one.table}' AS "table", ${one.key} AS row FROM ${one.table} row ${one.joins ?? ''}
    WHERE NOT EXISTS (SELECT FROM audit_entry entry WHERE entry.stream = ${one.stream}
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
