import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time links, accounts that have no password yet, and mails whose link is kept apart from their words. */
export class CreateOneTimeLink20261128001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever is invited chooses the password; until then there is none.
      ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL;

      -- Only the digest of a link is kept. System time: links are never moved by the demo clock.
      CREATE TABLE one_time_link (
        id uuid PRIMARY KEY,
        digest text NOT NULL UNIQUE,
        purpose text NOT NULL CHECK (purpose IN ('setup', 'invitation', 'sign-in', 'reset', 'new-email')),
        account_id uuid NOT NULL REFERENCES account (id),
        -- The address it was sent to: for a new e-mail the one that is to be proved.
        email text NOT NULL,
        -- Where its reader goes in the end, a path of the portal.
        lands_at text,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > issued_at),
        used_at timestamptz,
        replaced_at timestamptz,
        -- When the password was chosen that it gave leave to choose.
        password_chosen_at timestamptz CHECK (password_chosen_at IS NULL OR used_at IS NOT NULL),
        CHECK (used_at IS NULL OR replaced_at IS NULL)
      );
      -- One link of a kind is open at a time: the newest.
      CREATE UNIQUE INDEX one_time_link_open ON one_time_link (account_id, purpose)
        WHERE used_at IS NULL AND replaced_at IS NULL;
      CREATE INDEX one_time_link_account ON one_time_link (account_id);
      CREATE INDEX one_time_link_expiry ON one_time_link (expires_at);

      -- The sessions of an account, and which is which to their owner.
      CREATE INDEX session_account ON session ((sess #>> '{passport,user}'));

      -- A mail's one-time link is never among its words: it is put in when the mail is sent, and then forgotten.
      ALTER TABLE mail_message ADD COLUMN secret_token text;
      ALTER TABLE mail_message ADD COLUMN secret_until timestamptz;
      ALTER TABLE mail_message ADD CONSTRAINT mail_message_secret
        CHECK (secret_token IS NULL OR (secret_until IS NOT NULL AND status <> 'sent'));
      CREATE INDEX mail_message_secret_until ON mail_message (secret_until) WHERE secret_token IS NOT NULL;
      -- Sent to an address of its own, not to the account's of the day.
      ALTER TABLE mail_message ADD COLUMN own_address boolean NOT NULL DEFAULT false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
