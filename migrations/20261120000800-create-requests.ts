import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case row and its stage, answers, workplaces, signatures, choice of provider, endorsement and queue number. */
export class CreateRequests20261120000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request (
        id uuid PRIMARY KEY,
        reference text NOT NULL UNIQUE,
        stage text NOT NULL CHECK (stage IN ('draft', 'awaiting_signatures', 'awaiting_endorsement', 'returned',
          'sent_to_provider', 'choosing_provider', 'in_dialogue', 'contract_proposed', 'waiting_for_room', 'contracted',
          'under_way', 'delivered', 'attested', 'satisfaction', 'effect', 'closed', 'withdrawn', 'lapsed')),
        stage_since timestamptz(3) NOT NULL,
        version integer NOT NULL DEFAULT 1,
        round_id uuid REFERENCES round (id),
        number integer CHECK (number > 0),
        provider_id uuid REFERENCES provider (id),
        accepted_at timestamptz(3),
        consultant_id uuid REFERENCES person (id),
        content_hash text,
        started_by uuid NOT NULL REFERENCES person (id),
        started_at timestamptz(3) NOT NULL,
        completed_at timestamptz(3),
        ended_reason text,
        UNIQUE (round_id, number),
        CHECK ((round_id IS NULL) = (number IS NULL)),
        CHECK (accepted_at IS NULL OR provider_id IS NOT NULL)
      );
      CREATE INDEX request_stage ON request (stage);
      CREATE INDEX request_provider ON request (provider_id) WHERE provider_id IS NOT NULL;

      CREATE TABLE request_answer (
        request_id uuid NOT NULL REFERENCES request (id),
        field text NOT NULL,
        value jsonb NOT NULL,
        author_id uuid NOT NULL REFERENCES person (id),
        answered_at timestamptz(3) NOT NULL,
        PRIMARY KEY (request_id, field)
      );

      CREATE TABLE request_workplace (
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        coordinating boolean NOT NULL,
        order_answer text CHECK (order_answer IN ('none', 'same_matter', 'other_matter', 'complied', 'unknown')),
        order_complied_on date,
        order_by uuid REFERENCES person (id),
        order_at timestamptz(3),
        PRIMARY KEY (request_id, unit_id),
        CHECK ((order_answer IS NOT DISTINCT FROM 'complied') = (order_complied_on IS NOT NULL))
      );
      CREATE UNIQUE INDEX request_workplace_coordinating ON request_workplace (request_id) WHERE coordinating;
      CREATE INDEX request_workplace_unit ON request_workplace (unit_id);

      CREATE TABLE request_signer (
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        person_id uuid NOT NULL REFERENCES person (id),
        PRIMARY KEY (request_id, unit_id, side)
      );
      CREATE INDEX request_signer_person ON request_signer (person_id);

      -- Whoever has acted for one side of a case never acts for the other (domain.md §2): the key allows one side.
      CREATE TABLE case_actor (
        case_id uuid NOT NULL REFERENCES request (id),
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        PRIMARY KEY (case_id, person_id)
      );

      CREATE TABLE signature_asked (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        person_id uuid NOT NULL REFERENCES person (id),
        content_hash text NOT NULL,
        asked_by uuid NOT NULL REFERENCES person (id),
        asked_at timestamptz(3) NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'signed', 'declined', 'passed_on', 'expired', 'voided')),
        closed_at timestamptz(3),
        reason text,
        CHECK ((state = 'asked') = (closed_at IS NULL))
      );
      CREATE UNIQUE INDEX signature_asked_open ON signature_asked (request_id, unit_id, side) WHERE state = 'asked';
      CREATE INDEX signature_asked_person ON signature_asked (person_id) WHERE state = 'asked';

      -- The exact bytes that were signed, once per content.
      CREATE TABLE request_text (
        request_id uuid NOT NULL REFERENCES request (id),
        hash text NOT NULL,
        body text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (request_id, hash)
      );
      SELECT make_append_only('request_text');

      CREATE TABLE request_signature (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL,
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL,
        content_hash text NOT NULL,
        signed_at timestamptz(3) NOT NULL,
        FOREIGN KEY (request_id, content_hash) REFERENCES request_text (request_id, hash),
        FOREIGN KEY (request_id, person_id) REFERENCES case_actor (case_id, person_id),
        -- Each question is answered by one signature, also when two clicks race; a later question is another row.
        asked_id uuid NOT NULL UNIQUE REFERENCES signature_asked (id)
      );
      CREATE INDEX request_signature_request ON request_signature (request_id);
      SELECT make_append_only('request_signature');
      -- Signatures are never changed: one that no longer stands has a row here.
      CREATE TABLE request_signature_void (
        signature_id uuid PRIMARY KEY REFERENCES request_signature (id),
        voided_at timestamptz(3) NOT NULL,
        why text NOT NULL CHECK (why IN ('content-changed', 'expired', 'declined'))
      );
      SELECT make_append_only('request_signature_void');

      CREATE TABLE provider_choice (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_at timestamptz(3) NOT NULL,
        management_by uuid REFERENCES person (id),
        employees_by uuid REFERENCES person (id),
        confirmed_at timestamptz(3),
        state text NOT NULL CHECK (state IN ('proposed', 'confirmed', 'replaced', 'declined')),
        CHECK ((confirmed_at IS NULL) OR (management_by IS NOT NULL AND employees_by IS NOT NULL)),
        CHECK (management_by IS DISTINCT FROM employees_by OR management_by IS NULL)
      );
      CREATE UNIQUE INDEX provider_choice_open ON provider_choice (request_id) WHERE state IN ('proposed', 'confirmed');

      CREATE TABLE endorsement (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        region_id uuid NOT NULL REFERENCES org_unit (id),
        content_hash text NOT NULL,
        inside_focus boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'endorsed', 'returned', 'voided')),
        asked_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        escalated_at timestamptz(3),
        decided_by uuid REFERENCES person (id),
        decided_at timestamptz(3),
        reason text
      );
      CREATE UNIQUE INDEX endorsement_live ON endorsement (request_id, unit_id) WHERE state IN ('asked', 'endorsed');

      -- The order question is asked again when the contract is signed and before the start (domain.md §4): the signed
      -- content stays as it was, what is said later stands here, and the newest answer counts.
      CREATE TABLE order_statement (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        answer text NOT NULL CHECK (answer IN ('none', 'same_matter', 'other_matter', 'complied', 'unknown')),
        complied_on date,
        stated_by uuid NOT NULL REFERENCES person (id),
        stated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX order_statement_request ON order_statement (request_id, unit_id, id DESC);
      SELECT make_append_only('order_statement');

      -- One ordered sequence per round; the row's lock makes the order (domain.md §7).
      CREATE TABLE round_queue (
        round_id uuid PRIMARY KEY REFERENCES round (id),
        last_number integer NOT NULL DEFAULT 0
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
