import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A running course ends early when both sides and the provider agree to the same reason and amount (domain.md §9, §10). */
export class EndCoursesEarly20261202050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE early_end (
        case_id uuid NOT NULL REFERENCES delivery_course (case_id),
        no integer NOT NULL CHECK (no > 0),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 4000),
        amount bigint NOT NULL CHECK (amount >= 0),
        keeps_talk boolean NOT NULL,
        hash text NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'replaced', 'withdrawn', 'refused', 'overtaken', 'agreed')),
        state_since timestamptz(3) NOT NULL,
        -- Who said no, and why.
        refused_by uuid REFERENCES person (id),
        refused_side text CHECK (refused_side IN ('management', 'employees', 'provider')),
        refusal text CHECK (refusal <> '' AND length(refusal) <= 4000),
        -- What went back to the frame when all had agreed.
        released bigint CHECK (released >= 0),
        PRIMARY KEY (case_id, no),
        UNIQUE (case_id, no, hash),
        CHECK ((state = 'agreed') = (released IS NOT NULL)),
        CHECK ((state = 'refused') = (refused_by IS NOT NULL AND refused_side IS NOT NULL AND refusal IS NOT NULL))
      );
      CREATE UNIQUE INDEX early_end_open ON early_end (case_id) WHERE state = 'open';
      CREATE INDEX early_end_refused_by ON early_end (refused_by);

      CREATE TABLE early_end_agreement (
        case_id uuid NOT NULL,
        no integer NOT NULL,
        hash text NOT NULL,
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        agreed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, no, side),
        UNIQUE (case_id, no, person_id),
        FOREIGN KEY (case_id, no, hash) REFERENCES early_end (case_id, no, hash)
      );
      CREATE INDEX early_end_agreement_person ON early_end_agreement (person_id);
      SELECT make_append_only('early_end_agreement');

      -- What stands attested because all agreed to end early: that may be nothing.
      ALTER TABLE attestation ADD COLUMN early_end_no integer;
      ALTER TABLE attestation ADD FOREIGN KEY (case_id, early_end_no) REFERENCES early_end (case_id, no);
      ALTER TABLE attestation DROP CONSTRAINT attestation_amount_check;
      ALTER TABLE attestation ADD CONSTRAINT attestation_amount_check
        CHECK (amount > 0 OR (amount = 0 AND (attested_amount IS NOT NULL OR early_end_no IS NOT NULL)));
      CREATE INDEX attestation_early_end ON attestation (case_id, early_end_no);
      ALTER TABLE delivery_report DROP CONSTRAINT delivery_report_final_amount_check;
      ALTER TABLE delivery_report ADD CONSTRAINT delivery_report_final_amount_check CHECK (final_amount >= 0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
