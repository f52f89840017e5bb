import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever endorses asks the parties first, and their days stand still meanwhile (issue 13, point 8; ADR 77). */
export class AskBeforeEndorsing20261203040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One question may be about several endorsements of the same person: a row for each.
      CREATE TABLE endorser_question (
        id uuid NOT NULL,
        endorsement_id uuid NOT NULL REFERENCES endorsement (id),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        asked_by uuid NOT NULL REFERENCES person (id),
        voice text NOT NULL CHECK (voice IN ('anchor', 'chair')),
        asked_at timestamptz(3) NOT NULL,
        question text NOT NULL CHECK (question <> '' AND length(question) <= 4000),
        state text NOT NULL CHECK (state IN ('asked', 'answered', 'closed')),
        state_since timestamptz(3) NOT NULL CHECK (state_since >= asked_at),
        answer text CHECK (answer <> '' AND length(answer) <= 4000),
        answered_by uuid REFERENCES person (id),
        answered_side text CHECK (answered_side IN ('management', 'employees')),
        answered_unit uuid REFERENCES org_unit (id),
        PRIMARY KEY (id, endorsement_id),
        CHECK ((state = 'answered') = (answer IS NOT NULL)),
        CHECK (num_nulls(answer, answered_by, answered_side, answered_unit) IN (0, 4))
      );
      CREATE INDEX endorser_question_endorsement ON endorser_question (endorsement_id, seq);
      CREATE INDEX endorser_question_asked_by ON endorser_question (asked_by);
      CREATE INDEX endorser_question_answered_by ON endorser_question (answered_by);
      CREATE INDEX endorser_question_answered_unit ON endorser_question (answered_unit);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
