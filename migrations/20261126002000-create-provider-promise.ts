import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A new day a late provider and the parties agree on; parties that leave it; a breach that no late log turns round. */
export class CreateProviderPromise20261126002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider_promise (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        clock text NOT NULL CHECK (clock IN ('dialogue', 'contract')),
        promised_on date NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_side text NOT NULL CHECK (proposed_side IN ('management', 'employees', 'provider')),
        proposed_at timestamptz(3) NOT NULL,
        answered_by uuid REFERENCES person (id),
        answered_side text CHECK (answered_side IN ('management', 'employees', 'provider')),
        answered_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused', 'withdrawn', 'lapsed')),
        state_since timestamptz(3) NOT NULL,
        CHECK ((answered_by IS NULL) = (answered_side IS NULL) AND (answered_by IS NULL) = (answered_at IS NULL)),
        CHECK (state NOT IN ('confirmed', 'refused') OR answered_by IS NOT NULL),
        CHECK (state NOT IN ('proposed', 'withdrawn') OR answered_by IS NULL),
        -- Parties and provider answer each other; the two local sides are one party here (domain.md §6 [ours, 2]).
        CHECK (answered_side IS NULL OR (answered_side = 'provider') <> (proposed_side = 'provider'))
      );
      CREATE INDEX provider_promise_case ON provider_promise (case_id);
      CREATE UNIQUE INDEX provider_promise_proposed ON provider_promise (case_id, clock) WHERE state = 'proposed';
      CREATE UNIQUE INDEX provider_promise_standing ON provider_promise (case_id, clock) WHERE state = 'confirmed';

      ALTER TABLE provider_choice DROP CONSTRAINT provider_choice_state_check;
      ALTER TABLE provider_choice ADD CONSTRAINT provider_choice_state_check
        CHECK (state IN ('proposed', 'confirmed', 'replaced', 'declined', 'left'));

      -- What was logged late once turned a recorded breach to met.
      UPDATE case_clock SET outcome = 'breached' WHERE breached_at IS NOT NULL AND outcome IS DISTINCT FROM 'breached';
      ALTER TABLE case_clock ADD CONSTRAINT case_clock_breach_stays
        CHECK (breached_at IS NULL OR outcome IS NOT DISTINCT FROM 'breached');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
