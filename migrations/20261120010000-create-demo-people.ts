import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The people a demo offers to sign in as; empty everywhere else. */
export class CreateDemoPeople20261120010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The password is shown on purpose, so it lies here in the clear: only demo seeds write this table.
      CREATE TABLE demo_person (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        password text NOT NULL,
        role_words text NOT NULL,
        sort integer NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
