import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stored clocks of a case and the pauses asked for. */
export class CreateDeadlines20261120000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- seq orders what happened at one instant: domain time may stand still.
      -- case, provider and round lie in libs further right; the dialogue migration adds their foreign keys.
      CREATE TABLE case_clock (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('dialogue', 'contract')),
        provider_id uuid NOT NULL,
        round_id uuid NOT NULL,
        -- The round's rules as they were at the start: a later change of the round moves no running clock.
        days integer NOT NULL CHECK (days > 0),
        closing_days date[] NOT NULL,
        warning_days integer[] NOT NULL,
        warning_hour smallint NOT NULL CHECK (warning_hour BETWEEN 8 AND 16),
        started_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        due_day date NOT NULL,
        -- The pauses the due day was reckoned with, so that it can be reckoned again.
        applied_pauses uuid[] NOT NULL,
        stopped_at timestamptz(3),
        stopped_by text,
        outcome text CHECK (outcome IN ('met', 'breached')),
        breached_at timestamptz(3),
        reopened_at timestamptz(3),
        closed_at timestamptz(3),
        closed_by text,
        CHECK (due_at > started_at),
        CHECK ((stopped_at IS NULL) = (stopped_by IS NULL)),
        CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
        CHECK (stopped_at IS NULL OR outcome IS NOT NULL),
        CHECK (outcome IS DISTINCT FROM 'met' OR stopped_at IS NOT NULL),
        CHECK (outcome IS DISTINCT FROM 'breached' OR breached_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX case_clock_open ON case_clock (case_id, kind) WHERE closed_at IS NULL;
      CREATE INDEX case_clock_case ON case_clock (case_id);
      CREATE INDEX case_clock_provider ON case_clock (provider_id, round_id, kind);

      CREATE TABLE clock_pause (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        from_day date NOT NULL,
        to_day date NOT NULL,
        reason text NOT NULL CHECK (reason IN ('workplace', 'holiday', 'provider', 'other')),
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_side text NOT NULL CHECK (proposed_side IN ('management', 'employees', 'provider')),
        proposed_at timestamptz(3) NOT NULL,
        answered_by uuid REFERENCES person (id),
        answered_side text CHECK (answered_side IN ('management', 'employees', 'provider')),
        answered_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused', 'lapsed')),
        CHECK (from_day <= to_day),
        CHECK ((state = 'proposed') = (answered_at IS NULL)),
        CHECK ((answered_by IS NULL) = (answered_side IS NULL)),
        CHECK (state NOT IN ('confirmed', 'refused') OR answered_by IS NOT NULL),
        -- One party asks, the other answers (domain.md §6 [ours]); the two local sides are one party here.
        CHECK (answered_side IS NULL OR (answered_side = 'provider') <> (proposed_side = 'provider'))
      );
      CREATE INDEX clock_pause_case ON clock_pause (case_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
