import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys: the public keys people sign in with, and the questions their devices are asked, each once. System time. */
export class CreatePasskey20261128010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Nothing here is a secret: the private key never leaves its owner's device.
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        credential_id text NOT NULL UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL CHECK (counter >= 0),
        transports text[] NOT NULL,
        name text COLLATE danish NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
        made_at timestamptz NOT NULL,
        last_used_at timestamptz
      );
      CREATE INDEX passkey_account ON passkey (account_id);

      -- Of question and asker only digests. Who signs in with nothing else is nobody yet.
      CREATE TABLE passkey_challenge (
        digest text PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('register', 'prove', 'sign-in')),
        account_id uuid REFERENCES account (id),
        holder text NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CHECK ((account_id IS NULL) = (purpose = 'sign-in'))
      );
      CREATE INDEX passkey_challenge_account ON passkey_challenge (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
