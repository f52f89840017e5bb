import type { MigrationInterface, QueryRunner } from 'typeorm';

const now = `(SELECT CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END
  FROM domain_clock)`;

/** Since when a waiting contract may be taken up out of turn: all that fit have let theirs pass. */
export class KeepTurnPassedOpen20261126003500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE waiting_place ADD COLUMN open_since timestamptz(3);
      UPDATE waiting_place SET open_since = coalesce(take_up_passed_at, since)
        WHERE reason IS NULL AND take_up_by IS NULL;
      ALTER TABLE waiting_place
        ADD CHECK ((open_since IS NOT NULL) = (reason IS NULL AND take_up_by IS NULL));
    `);
    // The provider of such a case owes something else from here on.
    await runner.query(`
      UPDATE due_work SET due_at = least(due_at, ${now}) WHERE done_at IS NULL AND key IN (
        SELECT 'duties.tick:' || c.case_id FROM waiting_place w JOIN contract c ON c.id = w.contract_id
        WHERE w.open_since IS NOT NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
