import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of people is entered as due work: ordered, and entered or stopped. */
export class EnterPeopleInBackground20261129020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people_import
        -- Domain time: when it was ordered to be entered; nothing else is ordered meanwhile.
        ADD COLUMN ordered_at timestamptz(3),
        -- The refusal that kept it from being entered.
        ADD COLUMN stopped_by text,
        ADD CHECK (stopped_by IS NULL OR (ordered_at IS NOT NULL AND taken_in_at IS NULL));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
