import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions to providers before anything is requested of them (domain.md §7). */
export class CreateQuestions20261130010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE question (
        id uuid PRIMARY KEY,
        provider_id uuid NOT NULL REFERENCES provider (id),
        round_id uuid NOT NULL REFERENCES round (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        -- Of the round as it was: a theme may be taken out of its text later.
        theme_key text CHECK (theme_key ~ '^[a-z0-9-]{1,60}$'),
        subject text NOT NULL CHECK (subject <> '' AND length(subject) <= 120),
        -- The same for all providers asked at once.
        asked_with uuid NOT NULL,
        asked_by uuid NOT NULL REFERENCES person (id),
        asked_side text NOT NULL CHECK (asked_side IN ('management', 'employees')),
        asked_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'answered', 'closed', 'moved')),
        state_since timestamptz(3) NOT NULL,
        written_at timestamptz(3) NOT NULL,
        remind_at timestamptz(3),
        case_id uuid REFERENCES request (id),
        attached_by uuid REFERENCES person (id),
        attached_at timestamptz(3),
        UNIQUE (asked_with, provider_id),
        CHECK (num_nulls(case_id, attached_by, attached_at) IN (0, 3)),
        CHECK (state <> 'moved' OR case_id IS NOT NULL),
        -- Only who has the word is reminded.
        CHECK ((state = 'open') = (remind_at IS NOT NULL))
      );
      CREATE INDEX question_asked_by ON question (asked_by);
      CREATE INDEX question_provider ON question (provider_id, state);
      CREATE INDEX question_case ON question (case_id) WHERE case_id IS NOT NULL;

      CREATE TABLE question_message (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        question_id uuid NOT NULL REFERENCES question (id),
        author_id uuid NOT NULL REFERENCES person (id),
        author_side text NOT NULL CHECK (author_side IN ('management', 'employees', 'provider')),
        body text NOT NULL CHECK (body <> '' AND length(body) <= 5000),
        sent_at timestamptz(3) NOT NULL
      );
      CREATE INDEX question_message_question ON question_message (question_id, seq);
      SELECT make_append_only('question_message');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
