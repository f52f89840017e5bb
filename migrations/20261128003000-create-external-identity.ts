import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts known from elsewhere by issuer and subject, and sign-ins that are on their way through an issuer. */
export class CreateExternalIdentity20261128003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose word names an account: never an e-mail, only who the issuer is and what it calls the person. System time.
      CREATE TABLE external_identity (
        id uuid PRIMARY KEY,
        issuer text NOT NULL CHECK (issuer <> ''),
        subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 255),
        account_id uuid NOT NULL REFERENCES account (id),
        linked_at timestamptz NOT NULL,
        last_used_at timestamptz,
        CONSTRAINT external_identity_subject UNIQUE (issuer, subject),
        CONSTRAINT external_identity_account UNIQUE (account_id, issuer)
      );

      -- Somebody was sent to an issuer and has not come back yet. Of the state, and of the browser's cookie, the digest alone.
      CREATE TABLE external_sign_in (
        state text PRIMARY KEY,
        browser text NOT NULL,
        issuer_key text NOT NULL,
        nonce text NOT NULL,
        verifier text NOT NULL,
        return_to text NOT NULL,
        -- Who links the account to what the issuer answers; nobody where somebody signs in.
        account_id uuid REFERENCES account (id),
        expires_at timestamptz NOT NULL,
        -- An answer is taken once.
        taken_at timestamptz
      );
      CREATE INDEX external_sign_in_account ON external_sign_in (account_id);
      CREATE INDEX external_sign_in_expiry ON external_sign_in (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
