import { domainTimeSql } from '@samraad/platform';
import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sqlProof } from './sql-proof';

/** Time alone moves a case in the lists when something begins to be owed; until that is swept its day may be the day before's. */
const sweptSql = `NOT EXISTS (SELECT FROM due_work w WHERE w.kind = 'duties.tick' AND w.done_at IS NULL
  AND w.data ->> 'caseId' = n.case_id::text AND w.due_at <= ${domainTimeSql})`;

const columns = ['number', 'stage', 'open', 'stage_since', 'clock_due', 'reference', 'words', 'title_words'];
const of = (alias: string, names: readonly string[]) =>
  `(${names.map((name) => `${alias}.${name}`).join(', ')})`;
const kept = ['number', 'stage', 'open', 'stage_since', 'next_due', 'clock_due'];

/** The order and the words cases are listed by, against what is so of them (ADR 33). */
export const listingProof: Proof = sqlProof(
  verifyDa.labels.listing,
  'SELECT (SELECT count(*) FROM case_listing) + (SELECT count(*) FROM case_listing_place) AS count',
  [
    {
      problem: verifyDa.listedWrongly,
      sql: `SELECT 'case_listing' AS "table", n.case_id::text AS row FROM case_listing_now n
        LEFT JOIN case_listing l ON l.case_id = n.case_id
        WHERE ${of('l', columns)} IS DISTINCT FROM ${of('n', columns)}
          OR (l.next_due IS DISTINCT FROM n.next_due AND ${sweptSql}) ORDER BY 2`,
    },
    {
      problem: verifyDa.listedWrongly,
      sql: `SELECT 'case_listing_place' AS "table", concat_ws('/', p.case_id, p.kind, p.place_id) AS row
        FROM case_listing_place p JOIN case_listing l ON l.case_id = p.case_id
        LEFT JOIN case_listing_place_now n ON n.case_id = p.case_id AND n.kind = p.kind AND n.place_id = p.place_id
        WHERE n.case_id IS NULL OR ${of('p', kept)} IS DISTINCT FROM ${of('l', kept)} ORDER BY 2`,
    },
    {
      problem: verifyDa.listedNowhere,
      sql: `SELECT 'case_listing_place' AS "table", concat_ws('/', n.case_id, n.kind, n.place_id) AS row
        FROM case_listing_place_now n LEFT JOIN case_listing_place p
          ON p.case_id = n.case_id AND p.kind = n.kind AND p.place_id = n.place_id
        WHERE p.case_id IS NULL ORDER BY 2`,
    },
  ],
);
