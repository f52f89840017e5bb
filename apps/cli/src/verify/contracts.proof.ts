import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sha256Sql, sqlProof } from './sql-proof';

const key = `version.contract_id || '/' || version.no`;

/** Every version gives its hash and says what its columns say; signatures cover it (domain.md §9). */
export const contractVersionsProof: Proof = sqlProof(
  verifyDa.labels.contractVersions,
  'SELECT count(*) FROM contract_version',
  [
    {
      problem: verifyDa.hashOfBody,
      sql: `SELECT 'contract_version' AS "table", ${key} AS row FROM contract_version version
        WHERE ${sha256Sql('version.body')} <> version.hash ORDER BY 2`,
    },
    {
      problem: verifyDa.columnsOfBody,
      sql: `SELECT 'contract_version' AS "table", ${key} AS row
        FROM contract_version version JOIN contract ON contract.id = version.contract_id
        CROSS JOIN LATERAL (SELECT audit_body(version.body) AS said OFFSET 0) reading
        WHERE (said->>'id' = contract.id::text AND said->>'no' = version.no::text
          AND said->>'caseId' = contract.case_id::text AND said->>'providerId' = contract.provider_id::text
          AND said#>>'{content,price}' = version.price::text) IS NOT TRUE ORDER BY 2`,
    },
  ],
);

const signature = `signed.contract_id || '/' || signed.no || '/' || signed.side`;

/** A signed contract has its three signatures, of three persons, over its current version (domain.md §9). */
export const contractSignaturesProof: Proof = sqlProof(
  verifyDa.labels.contractSignatures,
  'SELECT count(*) FROM contract_signature',
  [
    {
      problem: verifyDa.signatureWithoutText,
      sql: `SELECT 'contract_signature' AS "table", ${signature} AS row FROM contract_signature signed
        WHERE NOT EXISTS (SELECT FROM contract_version version
          WHERE version.contract_id = signed.contract_id AND version.no = signed.no AND version.hash = signed.hash)
        ORDER BY 2`,
    },
    {
      problem: verifyDa.signatureMissing,
      sql: `SELECT 'contract' AS "table", contract.id::text AS row FROM contract
        WHERE contract.state = 'signed' AND (SELECT count(DISTINCT (signed.side, signed.person_id))
          FROM contract_signature signed WHERE signed.contract_id = contract.id AND signed.no = contract.current_no) <> 3
        ORDER BY 2`,
    },
  ],
);
