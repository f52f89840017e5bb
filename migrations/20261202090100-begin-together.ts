import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Both sides of a draft know of it, of each other, and talk in it before anything is signed (issue 13, point 1; ADR 70). */
export class BeginTogether20261202090100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who was told that a draft exists, and whether anybody of their side there has looked since.
      CREATE TABLE draft_call (
        case_id uuid NOT NULL REFERENCES request (id),
        person_id uuid NOT NULL REFERENCES person (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        called_by uuid NOT NULL REFERENCES person (id),
        called_at timestamptz(3) NOT NULL,
        looked_at timestamptz(3) CHECK (looked_at >= called_at),
        PRIMARY KEY (case_id, person_id)
      );
      CREATE INDEX draft_call_person ON draft_call (person_id);
      CREATE INDEX draft_call_unit ON draft_call (unit_id);
      CREATE INDEX draft_call_by ON draft_call (called_by);

      -- Who has been in the draft: the first time and the last.
      CREATE TABLE draft_visit (
        case_id uuid NOT NULL REFERENCES request (id),
        person_id uuid NOT NULL REFERENCES person (id),
        first_at timestamptz(3) NOT NULL,
        last_at timestamptz(3) NOT NULL CHECK (last_at >= first_at),
        PRIMARY KEY (case_id, person_id)
      );
      CREATE INDEX draft_visit_person ON draft_visit (person_id);

      CREATE TABLE draft_message (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        author_id uuid NOT NULL REFERENCES person (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        body text NOT NULL CHECK (body <> '' AND length(body) <= 4000),
        written_at timestamptz(3) NOT NULL
      );
      CREATE INDEX draft_message_case ON draft_message (case_id, seq);
      CREATE INDEX draft_message_author ON draft_message (author_id);
      CREATE INDEX draft_message_unit ON draft_message (unit_id);
      SELECT make_append_only('draft_message');

      -- How far somebody has read, and the last message they had a mail of.
      CREATE TABLE draft_reader (
        case_id uuid NOT NULL REFERENCES request (id),
        person_id uuid NOT NULL REFERENCES person (id),
        seen_seq bigint NOT NULL DEFAULT 0,
        mailed_seq bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (case_id, person_id)
      );
      CREATE INDEX draft_reader_person ON draft_reader (person_id);

      -- A side of a workplace is ready with the draft as it stood in one version.
      CREATE TABLE draft_ready (
        case_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        person_id uuid NOT NULL REFERENCES person (id),
        version integer NOT NULL,
        said_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, unit_id, side)
      );
      CREATE INDEX draft_ready_unit ON draft_ready (unit_id);
      CREATE INDEX draft_ready_person ON draft_ready (person_id);

      -- Once a working day, whoever does it.
      CREATE TABLE draft_nudge (
        case_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        day date NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        nudged_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, unit_id, side, day)
      );
      CREATE INDEX draft_nudge_unit ON draft_nudge (unit_id);
      CREATE INDEX draft_nudge_person ON draft_nudge (person_id);
      SELECT make_append_only('draft_nudge');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
