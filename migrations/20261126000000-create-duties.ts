import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who owes what by when in each case: derived from the case's facts, reconciled in the commit that changes them. */
export class CreateDuties20261126000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE duty (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        kind text NOT NULL,
        key text NOT NULL,
        rank smallint NOT NULL,
        holder text NOT NULL
          CHECK (holder IN ('parties', 'side', 'person', 'provider', 'anchor', 'committee', 'central')),
        side text CHECK (side IN ('management', 'employees')),
        unit_id uuid REFERENCES org_unit (id),
        person_id uuid REFERENCES person (id),
        provider_id uuid REFERENCES provider (id),
        subject text,
        since timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        reminders integer NOT NULL DEFAULT 0,
        reminded_at timestamptz(3),
        told_at timestamptz(3),
        next_reminder_at timestamptz(3),
        next_late integer,
        ended_at timestamptz(3),
        ended_by uuid REFERENCES person (id),
        CHECK ((side IS NOT NULL) = (holder IN ('side', 'person'))),
        CHECK ((person_id IS NOT NULL) = (holder = 'person')),
        CHECK ((provider_id IS NOT NULL) = (holder = 'provider')),
        CHECK (holder NOT IN ('person', 'anchor', 'committee') OR unit_id IS NOT NULL),
        CHECK (holder NOT IN ('provider', 'central') OR unit_id IS NULL),
        CHECK ((next_reminder_at IS NULL) = (next_late IS NULL)),
        CHECK (ended_at IS NULL OR next_reminder_at IS NULL)
      );
      CREATE UNIQUE INDEX duty_open ON duty (case_id, key) WHERE ended_at IS NULL;
      CREATE INDEX duty_case ON duty (case_id, ended_at);
      CREATE INDEX duty_provider ON duty (provider_id, due_at) WHERE ended_at IS NULL;
      CREATE INDEX duty_unit ON duty (unit_id, due_at) WHERE ended_at IS NULL;
      CREATE INDEX duty_person ON duty (person_id) WHERE ended_at IS NULL;
      CREATE INDEX duty_due ON duty (due_at) WHERE ended_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
