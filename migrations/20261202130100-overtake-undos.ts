import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A proposal to undo a milestone is overtaken when the course is over (domain.md §9), and since when an attestation stood is kept
 * when it is undone: an invoice of it was right on its day. The ledger tells it of those undone before.
 */
export class OvertakeUndos20261202130100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE attestation_undo DROP CONSTRAINT attestation_undo_state_check;
      ALTER TABLE attestation_undo ADD CONSTRAINT attestation_undo_state_check
        CHECK (state IN ('open', 'replaced', 'dropped', 'overtaken', 'agreed'));
      UPDATE attestation_undo undo SET state = 'overtaken', state_since = greatest(undo.proposed_at, request.stage_since)
        FROM attestation one, request WHERE one.id = undo.attestation_id AND request.id = undo.case_id
          AND undo.state = 'open' AND one.milestone > 0 AND request.stage <> 'under_way';

      ALTER TABLE attestation DROP CONSTRAINT attestation_check2;
      ALTER TABLE attestation ADD CONSTRAINT attestation_stands_at_check CHECK (CASE state
        WHEN 'stands' THEN stands_at IS NOT NULL WHEN 'withdrawn' THEN true ELSE stands_at IS NULL END);
      UPDATE attestation one SET stands_at = posting.occurred_at FROM ledger_posting posting
        WHERE one.state = 'withdrawn' AND one.stands_at IS NULL AND posting.reference = 'earn:' || one.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
