import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the last who held a duty left it, once that is told: so that it is told once, and again when it is left again. */
export class KeepSinceWhenUnheld20261129020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE duty ADD COLUMN unheld_since timestamptz(3)');
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
