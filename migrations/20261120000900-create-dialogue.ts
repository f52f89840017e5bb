import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The provider's answer, its consultant, messages and contacts; and the clocks' foreign keys, now that both ends exist. */
export class CreateDialogue20261120000900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- seq orders what happened at one instant: domain time may stand still.
      CREATE TABLE provider_decision (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        decision text NOT NULL CHECK (decision IN ('accept', 'decline')),
        reason_code text CHECK (reason_code IN ('no-capacity', 'outside-field', 'other')),
        reason text CHECK (reason <> ''),
        decided_by uuid NOT NULL REFERENCES person (id),
        decided_at timestamptz(3) NOT NULL,
        CHECK ((decision = 'decline') = (reason_code IS NOT NULL)),
        CHECK ((decision = 'decline') = (reason IS NOT NULL))
      );
      CREATE INDEX provider_decision_case ON provider_decision (case_id);
      SELECT make_append_only('provider_decision');

      CREATE TABLE assignment (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        person_id uuid NOT NULL REFERENCES person (id),
        from_at timestamptz(3) NOT NULL,
        to_at timestamptz(3),
        -- For colleagues at the provider only.
        note text,
        assigned_by uuid NOT NULL REFERENCES person (id),
        CHECK (to_at >= from_at)
      );
      CREATE INDEX assignment_case ON assignment (case_id);
      CREATE UNIQUE INDEX assignment_one_now ON assignment (case_id) WHERE to_at IS NULL;

      -- Another provider of the same case later on must not read what was written with this one.
      CREATE TABLE message (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        author_id uuid NOT NULL REFERENCES person (id),
        author_side text NOT NULL CHECK (author_side IN ('management', 'employees', 'provider')),
        body text NOT NULL CHECK (body <> ''),
        sent_at timestamptz(3) NOT NULL
      );
      CREATE INDEX message_case ON message (case_id, seq);
      SELECT make_append_only('message');

      CREATE TABLE contact (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        kind text NOT NULL CHECK (kind IN ('message', 'meeting', 'call')),
        message_id uuid REFERENCES message (id),
        held_at timestamptz(3) NOT NULL,
        with_management uuid[] NOT NULL,
        with_employees uuid[] NOT NULL,
        -- Whether it stopped the dialogue clock.
        first boolean NOT NULL,
        logged_by uuid NOT NULL REFERENCES person (id),
        logged_at timestamptz(3) NOT NULL,
        CHECK (held_at <= logged_at),
        CHECK ((kind = 'message') = (message_id IS NOT NULL)),
        CHECK (cardinality(with_management) + cardinality(with_employees) > 0),
        CHECK (NOT (with_management && with_employees)),
        CHECK (NOT first OR (cardinality(with_management) > 0 AND cardinality(with_employees) > 0))
      );
      CREATE INDEX contact_case ON contact (case_id, held_at);
      SELECT make_append_only('contact');

      -- The clocks stand left of what they are about; their references are tied here, where both ends exist.
      ALTER TABLE case_clock
        ADD CONSTRAINT case_clock_case_fk FOREIGN KEY (case_id) REFERENCES request (id),
        ADD CONSTRAINT case_clock_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id),
        ADD CONSTRAINT case_clock_round_fk FOREIGN KEY (round_id) REFERENCES round (id);
      ALTER TABLE clock_pause
        ADD CONSTRAINT clock_pause_case_fk FOREIGN KEY (case_id) REFERENCES request (id),
        ADD CONSTRAINT clock_pause_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
