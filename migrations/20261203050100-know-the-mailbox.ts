import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `mette+amr@…` arrives where `mette@…` does: whoever reads the one reads the other (domain.md §3: one person never signs for both sides). */
export class KnowTheMailbox20261203050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN mailbox text NOT NULL
        GENERATED ALWAYS AS (regexp_replace(email, '^([^@+]+)[+][^@]*@', '\\1@')) STORED;
      CREATE INDEX account_mailbox ON account (mailbox);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
