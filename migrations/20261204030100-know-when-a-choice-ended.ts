import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a choice of provider ended: from then the days to choose anew are counted (domain.md §6). Unknown for those that ended before. */
export class KnowWhenAChoiceEnded20261204030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE provider_choice ADD COLUMN ended_at timestamptz(3),
        ADD CHECK (ended_at IS NULL OR state NOT IN ('proposed', 'confirmed'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
