import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ordered mails, every attempt to deliver them, and what the mail catcher of demo and tests has received. */
export class CreateNotification20261120000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- domain_at is domain time (the Date header); next_attempt_at and delivered_at are system time.
      CREATE TABLE mail_message (
        id uuid PRIMARY KEY,
        key text NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        to_address text,
        mail_kind text NOT NULL,
        case_id uuid,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        message_id text NOT NULL UNIQUE,
        domain_at timestamptz(3) NOT NULL,
        status text NOT NULL CHECK (status IN ('queued', 'sent', 'failed', 'undeliverable')),
        attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        next_attempt_at timestamptz,
        last_error text,
        delivered_at timestamptz,
        UNIQUE (key, person_id),
        CHECK (status = 'undeliverable' OR to_address IS NOT NULL),
        CHECK ((status = 'queued') = (next_attempt_at IS NOT NULL)),
        CHECK ((status = 'sent') = (delivered_at IS NOT NULL))
      );
      CREATE INDEX mail_message_queued ON mail_message (next_attempt_at, id) WHERE status = 'queued';
      CREATE INDEX mail_message_problems ON mail_message (domain_at, id) WHERE status IN ('failed', 'undeliverable');
      CREATE INDEX mail_message_case ON mail_message (case_id, domain_at);
      CREATE INDEX mail_message_person ON mail_message (person_id);

      CREATE TABLE mail_delivery (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        mail_id uuid NOT NULL REFERENCES mail_message ON DELETE CASCADE,
        attempt integer NOT NULL,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        outcome text NOT NULL CHECK (outcome IN ('accepted', 'deferred', 'rejected', 'gave-up', 'into-mailbox')),
        smtp_code integer,
        error text
      );
      CREATE INDEX mail_delivery_mail ON mail_delivery (mail_id, id);

      CREATE TABLE caught_mail (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        to_address text NOT NULL,
        from_address text NOT NULL,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        raw text NOT NULL,
        at timestamptz(3) NOT NULL,
        caught_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX caught_mail_at ON caught_mail (at, id);
      CREATE INDEX caught_mail_to ON caught_mail (lower(to_address), at, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
