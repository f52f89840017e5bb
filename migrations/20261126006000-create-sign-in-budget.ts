import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failed sign-ins are counted by account and address together, and the owner is told of strangers' many. System time. */
export class CreateSignInBudget20261126006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE throttle;

      -- How much has been tried under a key (the digest of an e-mail, an address, both, or a known device): a level that
      -- sinks by itself. Known: the account has signed in from the address.
      CREATE TABLE sign_in_budget (
        key text PRIMARY KEY,
        level double precision NOT NULL CHECK (level >= 0),
        counted_at timestamptz NOT NULL,
        known_until timestamptz
      );
      CREATE INDEX sign_in_budget_counted_at ON sign_in_budget (counted_at);

      -- The last time an owner was told that strangers try.
      CREATE TABLE sign_in_notice (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        told_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
