import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attestation that stands is undone when both sides and the provider agree: what was earned is bound again (domain.md §9, §10). */
export class UndoAttestations20261202050200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_posting DROP CONSTRAINT ledger_posting_kind_check;
      ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_kind_check CHECK (kind IN ('grant', 'lapse', 'raise', 'lower',
        'move', 'hold', 'swap', 'bind', 'earn', 'unearn', 'invoice', 'credit', 'pay', 'release'));

      CREATE TABLE attestation_undo (
        case_id uuid NOT NULL REFERENCES delivery_course (case_id),
        no integer NOT NULL CHECK (no > 0),
        attestation_id uuid NOT NULL REFERENCES attestation (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 4000),
        hash text NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'replaced', 'dropped', 'agreed')),
        state_since timestamptz(3) NOT NULL,
        -- Who said no, or took it back.
        dropped_by uuid REFERENCES person (id),
        dropped_side text CHECK (dropped_side IN ('management', 'employees', 'provider')),
        PRIMARY KEY (case_id, no),
        UNIQUE (case_id, no, hash),
        CHECK ((state = 'dropped') = (dropped_by IS NOT NULL AND dropped_side IS NOT NULL))
      );
      CREATE UNIQUE INDEX attestation_undo_open ON attestation_undo (case_id) WHERE state = 'open';
      CREATE UNIQUE INDEX attestation_undo_once ON attestation_undo (attestation_id) WHERE state = 'agreed';
      CREATE INDEX attestation_undo_attestation ON attestation_undo (attestation_id);
      CREATE INDEX attestation_undo_dropped_by ON attestation_undo (dropped_by);

      CREATE TABLE attestation_undo_agreement (
        case_id uuid NOT NULL,
        no integer NOT NULL,
        hash text NOT NULL,
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        agreed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, no, side),
        UNIQUE (case_id, no, person_id),
        FOREIGN KEY (case_id, no, hash) REFERENCES attestation_undo (case_id, no, hash)
      );
      CREATE INDEX attestation_undo_agreement_person ON attestation_undo_agreement (person_id);
      SELECT make_append_only('attestation_undo_agreement');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
