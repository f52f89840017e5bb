import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A dispute is talked over and ends: by an agreement of all three, or as both central sides decide (domain.md §9). */
export class SettleDisputes20261202010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What stands may be another amount than was attested; the attested one is kept.
      ALTER TABLE attestation ADD COLUMN attested_amount bigint CHECK (attested_amount > 0);
      ALTER TABLE attestation DROP CONSTRAINT attestation_amount_check;
      ALTER TABLE attestation ADD CONSTRAINT attestation_amount_check
        CHECK (amount > 0 OR (amount = 0 AND attested_amount IS NOT NULL));
      ALTER TABLE attestation_dispute DROP CONSTRAINT attestation_dispute_outcome_check;
      ALTER TABLE attestation_dispute ADD CONSTRAINT attestation_dispute_outcome_check
        CHECK (outcome IN ('lifted', 'withdrawn', 'settled'));
      -- What of the price has gone back to the frame while the course runs.
      ALTER TABLE delivery_course ADD COLUMN released bigint NOT NULL DEFAULT 0 CHECK (released BETWEEN 0 AND price);

      CREATE TABLE dispute_message (
        id uuid PRIMARY KEY,
        seq bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
        attestation_id uuid NOT NULL REFERENCES attestation (id),
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        role text NOT NULL,
        body text NOT NULL CHECK (body <> '' AND length(body) <= 4000),
        written_at timestamptz(3) NOT NULL
      );
      CREATE INDEX dispute_message_attestation ON dispute_message (attestation_id, seq);
      CREATE INDEX dispute_message_person ON dispute_message (person_id);

      CREATE TABLE dispute_settlement (
        attestation_id uuid NOT NULL REFERENCES attestation (id),
        no integer NOT NULL CHECK (no > 0),
        amount bigint NOT NULL CHECK (amount >= 0),
        text text NOT NULL CHECK (text <> '' AND length(text) <= 4000),
        hash text NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (attestation_id, no),
        UNIQUE (attestation_id, no, hash)
      );

      CREATE TABLE dispute_agreement (
        attestation_id uuid NOT NULL,
        no integer NOT NULL,
        hash text NOT NULL,
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        agreed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (attestation_id, no, side),
        UNIQUE (attestation_id, no, person_id),
        FOREIGN KEY (attestation_id, no, hash) REFERENCES dispute_settlement (attestation_id, no, hash)
      );
      CREATE INDEX dispute_agreement_person ON dispute_agreement (person_id);
      SELECT make_append_only('dispute_agreement');

      CREATE TABLE dispute_handover (
        id uuid PRIMARY KEY,
        attestation_id uuid NOT NULL REFERENCES attestation (id),
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        role text NOT NULL,
        handed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX dispute_handover_attestation ON dispute_handover (attestation_id);
      CREATE INDEX dispute_handover_person ON dispute_handover (person_id);
      SELECT make_append_only('dispute_handover');

      -- How it ended: by which agreement, or by which proposal of the central sides.
      CREATE TABLE dispute_outcome (
        attestation_id uuid PRIMARY KEY REFERENCES attestation (id),
        decided_by text NOT NULL CHECK (decided_by IN ('parties', 'central')),
        settlement_no integer,
        proposal_id uuid REFERENCES proposal (id),
        amount bigint NOT NULL CHECK (amount >= 0),
        released bigint NOT NULL CHECK (released >= 0),
        text text NOT NULL CHECK (text <> ''),
        ended_at timestamptz(3) NOT NULL,
        FOREIGN KEY (attestation_id, settlement_no) REFERENCES dispute_settlement (attestation_id, no),
        CHECK ((decided_by = 'parties') = (settlement_no IS NOT NULL)),
        CHECK ((decided_by = 'central') = (proposal_id IS NOT NULL))
      );
      CREATE INDEX dispute_outcome_proposal ON dispute_outcome (proposal_id);

      -- The parties' duty is done on the page of that very part.
      UPDATE duty SET subject = a.milestone::text FROM attestation a
        WHERE duty.kind = 'resolve-dispute' AND duty.subject = a.id::text;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
