import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The audit is searched by the area of what was done, newest first. */
export class IndexAuditSearch20261128005100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX audit_entry_area ON audit_entry (split_part(action, '.', 1), occurred_at)`,
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
