import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account has beside its first proof: an app that makes codes, and codes to get in without it. System time. */
export class CreateSecondFactor20261128002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Sealed with a key that is not in the database. Begun until a first code is right; then each step of time is used once.
      CREATE TABLE totp (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        sealed text NOT NULL,
        begun_at timestamptz NOT NULL,
        confirmed_at timestamptz,
        last_step bigint,
        last_use text,
        CHECK ((confirmed_at IS NULL) = (last_step IS NULL))
      );

      -- Ten at a time, as digests; a new set takes the place of the old.
      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES account (id),
        digest text NOT NULL,
        made_for text NOT NULL,
        made_at timestamptz NOT NULL,
        used_for text,
        PRIMARY KEY (account_id, digest)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
