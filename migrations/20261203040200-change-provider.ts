import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Both sides agree to change the provider before there is a contract (issue 13, point 10; ADR 78). */
export class ChangeProvider20261203040200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider_change (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        from_provider_id uuid NOT NULL REFERENCES provider (id),
        to_provider_id uuid NOT NULL REFERENCES provider (id),
        reason text NOT NULL CHECK (reason <> ''),
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_side text NOT NULL CHECK (proposed_side IN ('management', 'employees')),
        proposed_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'refused', 'withdrawn', 'lapsed')),
        state_since timestamptz(3) NOT NULL CHECK (state_since >= proposed_at),
        answered_by uuid REFERENCES person (id),
        CHECK (from_provider_id <> to_provider_id),
        CHECK ((state IN ('agreed', 'refused')) = (answered_by IS NOT NULL))
      );
      CREATE INDEX provider_change_case ON provider_change (case_id, seq);
      CREATE UNIQUE INDEX provider_change_open ON provider_change (case_id) WHERE state = 'proposed';
      CREATE INDEX provider_change_from ON provider_change (from_provider_id);
      CREATE INDEX provider_change_to ON provider_change (to_provider_id);
      CREATE INDEX provider_change_proposed_by ON provider_change (proposed_by);
      CREATE INDEX provider_change_answered_by ON provider_change (answered_by);

      ALTER TABLE provider_choice DROP CONSTRAINT provider_choice_state_check;
      ALTER TABLE provider_choice ADD CONSTRAINT provider_choice_state_check
        CHECK (state IN ('proposed', 'confirmed', 'replaced', 'declined', 'left', 'changed', 'stopped'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
