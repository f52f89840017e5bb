import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sha256Sql, sqlProof } from './sql-proof';

const key = `text.request_id || '/' || text.hash`;

/** The exact bytes that were asked to be signed (domain.md §3): they give their hash and name their case. */
export const requestTextsProof: Proof = sqlProof(
  verifyDa.labels.requestTexts,
  'SELECT count(*) FROM request_text',
  [
    {
      problem: verifyDa.hashOfBody,
      sql: `SELECT 'request_text' AS "table", ${key} AS row FROM request_text text
        WHERE ${sha256Sql('text.body')} <> text.hash ORDER BY 2`,
    },
    {
      problem: verifyDa.bodyOfOther,
      sql: `SELECT 'request_text' AS "table", ${key} AS row
        FROM request_text text JOIN request ON request.id = text.request_id
        WHERE audit_body(text.body)->>'reference' IS DISTINCT FROM request.reference ORDER BY 2`,
    },
  ],
);
