import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Somebody of a side speaks for whom the other side has invited to it; until then, what is closed is closed to them (ADR 75). */
export class SpeakForColleagues20261204050200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE colleague_invitation ADD COLUMN vouched_by uuid REFERENCES person (id), ADD COLUMN vouched_at timestamptz(3),
        ADD CHECK (num_nulls(vouched_by, vouched_at) IN (0, 2)),
        ADD CHECK (vouched_at IS NULL OR state = 'accepted');
      CREATE INDEX colleague_invitation_vouched_by ON colleague_invitation (vouched_by);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
