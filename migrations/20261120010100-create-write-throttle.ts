import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Writes per account or address within a minute (system time). Unlogged: losing the counts in a crash harms nobody. */
export class CreateWriteThrottle20261120010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE write_throttle (
        key text PRIMARY KEY,
        hits integer NOT NULL,
        window_ends_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
