import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files attached to messages, and what somebody has begun to write (issue 11). Their bytes lie outside the database. */
export class AttachFiles20261130020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE message_attachment (
        -- Also what its bytes are stored under.
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        -- As of a message: another provider of the case later on does not read it.
        provider_id uuid NOT NULL REFERENCES provider (id),
        -- Null until the message is sent: till then only whoever added it has it.
        message_id uuid REFERENCES message (id),
        added_by uuid NOT NULL REFERENCES person (id),
        name text COLLATE danish NOT NULL CHECK (name <> '' AND char_length(name) <= 120),
        media_type text NOT NULL,
        bytes integer NOT NULL CHECK (bytes > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        scan text NOT NULL CHECK (scan IN ('waiting', 'clean', 'infected', 'not-scanned')),
        scan_tries integer NOT NULL DEFAULT 0,
        -- System time, as of everything that is tried again.
        scan_next_at timestamptz,
        added_at timestamptz(3) NOT NULL,
        CHECK ((scan = 'waiting') = (scan_next_at IS NOT NULL))
      );
      CREATE INDEX message_attachment_message ON message_attachment (message_id);
      CREATE INDEX message_attachment_case ON message_attachment (case_id, added_by);
      CREATE INDEX message_attachment_waiting ON message_attachment (scan_next_at) WHERE scan = 'waiting';

      -- One a person and provider of a case; gone when the message is sent.
      CREATE TABLE message_draft (
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        person_id uuid NOT NULL REFERENCES person (id),
        body text NOT NULL,
        changed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, person_id, provider_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
