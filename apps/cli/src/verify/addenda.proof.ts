import { verifyDa } from '../i18n/verify.da';
import type { Proof } from './difference';
import { sha256Sql, sqlProof } from './sql-proof';

/** An addendum gives its hash, and one that all have signed is the contract's version, to the byte (ADR 62). */
export const addendaProof: Proof = sqlProof(verifyDa.labels.addenda, 'SELECT count(*) FROM addendum', [
  {
    problem: verifyDa.hashOfBody,
    sql: `SELECT 'addendum_text' AS "table", sent.addendum_id || '/' || sent.no AS row FROM addendum_text sent
      WHERE ${sha256Sql('sent.body')} <> sent.hash ORDER BY 2`,
  },
  {
    problem: verifyDa.addendumIsNoVersion,
    sql: `SELECT 'addendum' AS "table", one.id::text AS row FROM addendum one
      JOIN addendum_text sent ON sent.addendum_id = one.id AND sent.no = one.sent_no
      WHERE one.state = 'signed' AND NOT EXISTS (SELECT FROM contract_version version
        WHERE version.contract_id = one.contract_id AND version.hash = sent.hash AND version.price = sent.price) ORDER BY 2`,
  },
]);

/**
 * A dispute that was settled ended with what all three agreed to, or both central sides decided; and a course's money adds up: what is bound,
 * earned, invoiced and paid is the price less what was released, and what stands attested once the whole does.
 */
export const disputesProof: Proof = sqlProof(
  verifyDa.labels.disputes,
  'SELECT count(*) FROM delivery_course',
  [
    {
      problem: verifyDa.disputeAmount,
      sql: `SELECT 'dispute_outcome' AS "table", ended.attestation_id::text AS row FROM dispute_outcome ended
      JOIN attestation one ON one.id = ended.attestation_id
      WHERE one.state <> 'stands' OR one.amount <> ended.amount ORDER BY 2`,
    },
    {
      problem: verifyDa.disputeNotAgreed,
      sql: `SELECT 'dispute_outcome' AS "table", ended.attestation_id::text AS row FROM dispute_outcome ended
      LEFT JOIN dispute_settlement said ON said.attestation_id = ended.attestation_id AND said.no = ended.settlement_no
      WHERE ended.decided_by = 'parties' AND (said.amount <> ended.amount OR said.text <> ended.text
        OR 3 <> (SELECT count(*) FROM dispute_agreement agreed
          WHERE agreed.attestation_id = said.attestation_id AND agreed.no = said.no AND agreed.hash = said.hash))
      OR ended.decided_by = 'central' AND NOT EXISTS (SELECT FROM proposal
        WHERE proposal.id = ended.proposal_id AND proposal.state = 'approved') ORDER BY 2`,
    },
    {
      problem: verifyDa.earlyEndNotAgreed,
      sql: `SELECT 'early_end' AS "table", ended.case_id || '/' || ended.no AS row FROM early_end ended
      WHERE ended.state = 'agreed' AND (3 <> (SELECT count(*) FROM early_end_agreement agreed
          WHERE agreed.case_id = ended.case_id AND agreed.no = ended.no AND agreed.hash = ended.hash)
        OR ended.amount <> coalesce((SELECT coalesce(one.attested_amount, one.amount) FROM attestation one
          WHERE one.case_id = ended.case_id AND one.early_end_no = ended.no), 0)) ORDER BY 2`,
    },
    {
      problem: verifyDa.courseMoney,
      sql: `SELECT 'delivery_course' AS "table", course.case_id::text AS row FROM delivery_course course
      JOIN contract_balance balance ON balance.contract_id = course.contract_id
      CROSS JOIN LATERAL (SELECT coalesce(bool_or(one.milestone = 0), false) AS whole, coalesce(sum(one.amount), 0) AS amount
        FROM attestation one WHERE one.contract_id = course.contract_id AND one.state = 'stands') stands
      WHERE balance.bound + balance.earned + balance.invoiced + balance.paid
        <> CASE WHEN stands.whole THEN stands.amount ELSE course.price - course.released END ORDER BY 2`,
    },
  ],
);

/** A course's price is its contract's, its milestones add up to it, and what stands attested is what was earned (domain.md §9, §10). */
export const milestonesProof: Proof = sqlProof(
  verifyDa.labels.milestones,
  'SELECT count(*) FROM delivery_course',
  [
    {
      problem: verifyDa.coursePrice,
      sql: `SELECT 'delivery_course' AS "table", course.case_id::text AS row FROM delivery_course course
      JOIN contract ON contract.id = course.contract_id
      JOIN contract_version version ON version.contract_id = contract.id AND version.no = contract.current_no
      WHERE version.price <> course.price ORDER BY 2`,
    },
    {
      problem: verifyDa.milestonesSum,
      sql: `SELECT 'delivery_course' AS "table", course.case_id::text AS row FROM delivery_course course
      WHERE course.milestones <> '[]' AND course.price <>
        (SELECT sum((one->>'amount')::bigint) FROM jsonb_array_elements(course.milestones) one) ORDER BY 2`,
    },
    {
      problem: verifyDa.attestedNotEarned,
      sql: `SELECT 'attestation' AS "table", one.id::text AS row FROM attestation one
      WHERE (one.state = 'stands' AND one.amount > 0) <> (EXISTS (SELECT FROM ledger_posting posting
        WHERE posting.reference = 'earn:' || one.id) AND NOT EXISTS (SELECT FROM ledger_posting posting
        WHERE posting.reference = 'unearn:' || one.id)) ORDER BY 2`,
    },
    {
      problem: verifyDa.undoNotAgreed,
      sql: `SELECT 'attestation_undo' AS "table", undo.case_id || '/' || undo.no AS row FROM attestation_undo undo
      JOIN attestation one ON one.id = undo.attestation_id
      LEFT JOIN ledger_posting posting ON posting.reference = 'unearn:' || one.id
      LEFT JOIN ledger_entry entry ON entry.posting_id = posting.id AND entry.amount > 0
      WHERE undo.state = 'agreed' AND (one.state <> 'withdrawn' OR entry.amount IS DISTINCT FROM one.amount
        OR 3 <> (SELECT count(*) FROM attestation_undo_agreement agreed
          WHERE agreed.case_id = undo.case_id AND agreed.no = undo.no AND agreed.hash = undo.hash))
      UNION ALL SELECT 'ledger_posting', posting.id::text FROM ledger_posting posting
      WHERE posting.kind = 'unearn' AND NOT EXISTS (SELECT FROM attestation_undo undo
        WHERE undo.state = 'agreed' AND posting.reference = 'unearn:' || undo.attestation_id) ORDER BY 2`,
    },
  ],
);
