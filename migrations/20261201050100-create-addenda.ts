import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addenda: changes of a signed contract, what was sent of them, and the signatures over that (domain.md §9). */
export class CreateAddenda20261201050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE addendum (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES delivery_course (case_id),
        contract_id uuid NOT NULL REFERENCES contract (id),
        no integer NOT NULL CHECK (no > 0),
        state text NOT NULL CHECK (state IN ('draft', 'waiting', 'sent', 'signed', 'ended')),
        state_since timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1,
        draft jsonb NOT NULL,
        changes jsonb,
        sent_no integer NOT NULL DEFAULT 0,
        sent_at timestamptz(3),
        signed_at timestamptz(3),
        lapsed_at timestamptz(3),
        begun_by uuid NOT NULL REFERENCES person (id),
        UNIQUE (contract_id, no),
        CHECK ((state = 'signed') = (signed_at IS NOT NULL)),
        CHECK (state NOT IN ('sent', 'signed') OR sent_at IS NOT NULL)
      );
      -- One at a time: two changes of one text would each be blind to the other.
      CREATE UNIQUE INDEX addendum_open ON addendum (contract_id) WHERE state NOT IN ('signed', 'ended');
      CREATE INDEX addendum_case ON addendum (case_id);
      CREATE INDEX addendum_begun_by ON addendum (begun_by);

      CREATE TABLE addendum_text (
        addendum_id uuid NOT NULL REFERENCES addendum (id),
        no integer NOT NULL CHECK (no > 0),
        price_before bigint NOT NULL CHECK (price_before > 0),
        price bigint NOT NULL CHECK (price > 0),
        body text NOT NULL,
        hash text NOT NULL,
        made_by uuid NOT NULL REFERENCES person (id),
        made_at timestamptz(3) NOT NULL,
        PRIMARY KEY (addendum_id, no),
        UNIQUE (addendum_id, no, hash)
      );
      CREATE INDEX addendum_text_made_by ON addendum_text (made_by);
      SELECT make_append_only('addendum_text');

      CREATE TABLE addendum_signature (
        addendum_id uuid NOT NULL,
        no integer NOT NULL,
        hash text NOT NULL,
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        signed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (addendum_id, no, side),
        UNIQUE (addendum_id, no, person_id),
        FOREIGN KEY (addendum_id, no, hash) REFERENCES addendum_text (addendum_id, no, hash)
      );
      CREATE INDEX addendum_signature_person ON addendum_signature (person_id);
      SELECT make_append_only('addendum_signature');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
