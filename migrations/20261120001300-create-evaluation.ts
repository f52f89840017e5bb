import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two evaluations of a case and each side's answer. */
export class CreateEvaluation20261120001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evaluation (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        kind text NOT NULL CHECK (kind IN ('satisfaction', 'effect')),
        form_version integer NOT NULL CHECK (form_version > 0),
        -- The last day an activity was held, which the effect window is reckoned from.
        finish_day date NOT NULL,
        opens_at timestamptz(3) NOT NULL,
        -- A satisfaction evaluation has no last day: it ends with the case.
        closes_at timestamptz(3),
        opened_at timestamptz(3),
        closed_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('scheduled', 'open', 'closed')),
        UNIQUE (case_id, kind),
        CHECK ((kind = 'effect') = (closes_at IS NOT NULL)),
        CHECK (closes_at > opens_at),
        CHECK ((state = 'scheduled') = (opened_at IS NULL)),
        CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
        CHECK (opened_at >= opens_at),
        CHECK (closed_at >= opened_at)
      );

      CREATE TABLE evaluation_answer (
        id uuid PRIMARY KEY,
        evaluation_id uuid NOT NULL REFERENCES evaluation (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        -- Who wrote for the side: only so that nobody writes for both; results are shown by side.
        person_id uuid NOT NULL REFERENCES person (id),
        answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object'),
        answered_at timestamptz(3) NOT NULL,
        UNIQUE (evaluation_id, side),
        UNIQUE (evaluation_id, person_id)
      );
      SELECT make_append_only('evaluation_answer');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
