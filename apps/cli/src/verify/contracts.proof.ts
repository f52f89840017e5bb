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
    {
      problem: verifyDa.fileOfBody,
      sql: `SELECT 'contract_version' AS "table", ${key} AS row FROM contract_version version
        LEFT JOIN contract_file file ON file.id = version.file_id
        WHERE audit_body(version.body)#>'{content,file}' IS DISTINCT FROM
          CASE WHEN file.id IS NULL THEN NULL ELSE jsonb_build_object('name', file.name, 'sha256', file.sha256) END
        ORDER BY 2`,
    },
  ],
);

const signature = `concat_ws('/', signed.contract_id, signed.no, signed.side, signed.unit_id)`;

/** A signed contract has every signature the round wanted when its version was sent, nobody for two sides (domain.md §9). */
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
      sql: `SELECT DISTINCT 'contract' AS "table", contract.id::text AS row FROM contract
        JOIN contract_version version ON version.contract_id = contract.id AND version.no = contract.current_no
        CROSS JOIN LATERAL (SELECT 'provider' AS side, NULL::uuid AS unit_id
          UNION ALL SELECT side.name, place.unit_id FROM request_workplace place
            CROSS JOIN (VALUES ('management'), ('employees')) AS side (name)
            WHERE place.request_id = contract.case_id
              AND (place.coordinating OR version.signers = 'every-workplace')) wanted
        WHERE contract.state = 'signed' AND NOT EXISTS (SELECT FROM contract_signature signed
          WHERE signed.contract_id = contract.id AND signed.no = contract.current_no
            AND signed.side = wanted.side AND signed.unit_id IS NOT DISTINCT FROM wanted.unit_id)
        ORDER BY 2`,
    },
    {
      problem: verifyDa.bothSides,
      sql: `SELECT 'contract_signature' AS "table", min(${signature}) AS row FROM contract_signature signed
        GROUP BY signed.contract_id, signed.no, signed.person_id HAVING count(DISTINCT signed.side) > 1 ORDER BY 2`,
    },
  ],
);

/** Each waiting contract's place, and what its number, its price and the free room say of it. */
const places = `
  WITH list AS (
    SELECT place.*, contract.state, contract.round_id, contract.provider_id, request.number, version.price,
      coalesce(account.balance, 0) AS free
    FROM waiting_place place JOIN contract ON contract.id = place.contract_id
    JOIN request ON request.id = contract.case_id
    JOIN contract_version version ON version.contract_id = contract.id AND version.no = contract.current_no
    LEFT JOIN frame ON frame.round_id = contract.round_id AND frame.provider_id = contract.provider_id
    LEFT JOIN ledger_account account ON account.frame_id = frame.id AND account.kind = 'free'
  ), turn AS (
    SELECT DISTINCT ON (round_id, provider_id) round_id, provider_id, contract_id FROM list
    WHERE state = 'waiting' AND free > 0 AND take_up_passed_at IS NULL
    ORDER BY round_id, provider_id, first_since DESC NULLS LAST, number
  ), told AS (
    SELECT list.*, turn.contract_id IS NOT DISTINCT FROM list.contract_id AS own_turn,
      CASE WHEN price > free THEN 'no_room' WHEN turn.contract_id <> list.contract_id THEN 'others_ahead' END AS why
    FROM list LEFT JOIN turn USING (round_id, provider_id)
  )`;

/** Those who wait are told the true reason, and the turn is where it belongs (domain.md §7 [ours, 2]). */
export const waitingPlacesProof: Proof = sqlProof(
  verifyDa.labels.waitingPlaces,
  'SELECT count(*) FROM waiting_place',
  [
    {
      problem: verifyDa.waitingPlace,
      sql: `${places} SELECT 'waiting_place' AS "table", contract_id::text AS row FROM told
        WHERE state <> 'waiting' OR reason IS DISTINCT FROM why OR (own_turn AND (saving_since IS NULL OR price <= free)) <> (take_up_by IS NOT NULL)
          OR (why IS NULL AND NOT own_turn) <> (open_since IS NOT NULL) ORDER BY 2`,
    },
    {
      problem: verifyDa.waitingWithoutPlace,
      sql: `SELECT 'contract' AS "table", contract.id::text AS row FROM contract WHERE contract.state = 'waiting'
        AND NOT EXISTS (SELECT FROM waiting_place place WHERE place.contract_id = contract.id) ORDER BY 2`,
    },
  ],
);

/** What lies for signature holds its price; what is written, waits or has ended holds nothing (domain.md §9, §10). */
export const contractHoldsProof: Proof = sqlProof(
  verifyDa.labels.contractHolds,
  'SELECT count(*) FROM contract',
  [
    {
      problem: verifyDa.contractHold,
      sql: `SELECT 'contract' AS "table", contract.id::text AS row FROM contract
        LEFT JOIN contract_balance money ON money.contract_id = contract.id
        LEFT JOIN contract_version version ON version.contract_id = contract.id AND version.no = contract.current_no
        WHERE CASE contract.state
          WHEN 'sent' THEN money.held IS DISTINCT FROM version.price
          WHEN 'changes_asked' THEN coalesce(money.held, 0) = 0
          WHEN 'signed' THEN false
          ELSE coalesce(money.held, 0) <> 0 END ORDER BY 2`,
    },
  ],
);
