import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A course in parts: which milestone an activity, a report and an attestation is about; 0 for the whole (domain.md §9). */
export class AddMilestones20261201020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE delivery_course ADD COLUMN milestones jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE activity ADD COLUMN milestone integer CHECK (milestone BETWEEN 1 AND 12);
      ALTER TABLE delivery_report ADD COLUMN milestone integer NOT NULL DEFAULT 0 CHECK (milestone BETWEEN 0 AND 12);
      ALTER TABLE attestation ADD COLUMN milestone integer NOT NULL DEFAULT 0 CHECK (milestone BETWEEN 0 AND 12);
      -- One living attestation a part: two clicks, or both sides at once, make no two.
      DROP INDEX attestation_live;
      CREATE UNIQUE INDEX attestation_live ON attestation (contract_id, milestone) WHERE state <> 'withdrawn';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
