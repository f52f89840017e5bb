import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sqlProof } from './sql-proof';

const standing = `FROM request_signature sign
  WHERE NOT EXISTS (SELECT FROM request_signature_void void WHERE void.signature_id = sign.id)`;

/** Signatures that stand cover their case's content; a case with a number has them all, of distinct persons (domain.md §3). */
export const requestSignaturesProof: Proof = sqlProof(
  verifyDa.labels.requestSignatures,
  'SELECT count(*) FROM request_signature',
  [
    {
      problem: verifyDa.signatureWithoutText,
      sql: `SELECT 'request_signature' AS "table", sign.id::text AS row FROM request_signature sign
        WHERE NOT EXISTS (SELECT FROM request_text text
          WHERE text.request_id = sign.request_id AND text.hash = sign.content_hash) ORDER BY 2`,
    },
    {
      problem: verifyDa.signatureOfOther,
      sql: `SELECT 'request_signature' AS "table", sign.id::text AS row ${standing}
        AND sign.content_hash IS DISTINCT FROM
          (SELECT request.content_hash FROM request WHERE request.id = sign.request_id) ORDER BY 2`,
    },
    {
      problem: verifyDa.signatureMissing,
      sql: `SELECT 'request' AS "table", request.id::text AS row
        FROM request JOIN request_workplace place ON place.request_id = request.id
        CROSS JOIN (VALUES ('management'), ('employees')) AS side (name)
        WHERE request.number IS NOT NULL AND NOT EXISTS (SELECT ${standing}
          AND sign.request_id = request.id AND sign.unit_id = place.unit_id AND sign.side = side.name
          AND sign.content_hash = request.content_hash)
        GROUP BY request.id ORDER BY 2`,
    },
    {
      problem: verifyDa.bothSides,
      sql: `SELECT 'request_signature' AS "table", min(sign.id::text) AS row FROM request_signature sign
        GROUP BY sign.request_id, sign.person_id HAVING count(DISTINCT sign.side) > 1 ORDER BY 2`,
    },
  ],
);
