import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Any figure is followed down to its postings, newest first, as of any instant: by account, and by a frame's days. */
export class TraceMoney20261201040200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ledger_entry_account_posting ON ledger_entry (account_id, posting_id);
      DROP INDEX ledger_entry_account;
      CREATE INDEX ledger_posting_occurred ON ledger_posting (frame_id, occurred_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
