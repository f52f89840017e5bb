import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an activity was moved or cancelled: a calendar takes in what has a higher number than what it knows (RFC 5545). */
export class CountChangesOfActivities20261201020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE activity ADD COLUMN changes integer NOT NULL DEFAULT 0 CHECK (changes >= 0)',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
