import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The course after the signatures: plan, report, attestation with its objections, invoices (domain.md §9, §10). */
export class CreateDelivery20261120001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(plan);
    await runner.query(attestation);
    await runner.query(invoices);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const plan = `
  -- What delivery keeps of the signed contract: its facts at the instant the last one signed.
  CREATE TABLE delivery_course (
    case_id uuid PRIMARY KEY REFERENCES request (id),
    contract_id uuid NOT NULL UNIQUE REFERENCES contract (id),
    round_id uuid NOT NULL REFERENCES round (id),
    provider_id uuid NOT NULL REFERENCES provider (id),
    price bigint NOT NULL CHECK (price > 0),
    signed_at timestamptz(3) NOT NULL
  );
  CREATE INDEX delivery_course_provider ON delivery_course (provider_id);

  CREATE TABLE activity (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES delivery_course (case_id),
    contract_id uuid NOT NULL REFERENCES delivery_course (contract_id),
    seq integer NOT NULL CHECK (seq > 0),
    title text NOT NULL CHECK (title <> ''),
    description text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('meeting', 'seminar', 'workshop', 'talk', 'interview', 'analysis', 'phase',
      'follow-up-talk')),
    planned_on date NOT NULL,
    state text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    held_on date,
    attended_management integer CHECK (attended_management >= 0),
    attended_employees integer CHECK (attended_employees >= 0),
    note text,
    reported_by uuid REFERENCES person (id),
    reported_at timestamptz(3),
    cancelled_by uuid REFERENCES person (id),
    cancelled_at timestamptz(3),
    cancel_reason text,
    UNIQUE (contract_id, seq),
    CHECK ((state = 'held') = (held_on IS NOT NULL AND attended_management IS NOT NULL
      AND attended_employees IS NOT NULL AND reported_by IS NOT NULL AND reported_at IS NOT NULL)),
    CHECK ((state = 'cancelled') = (cancelled_by IS NOT NULL AND cancelled_at IS NOT NULL
      AND cancel_reason IS NOT NULL))
  );
  CREATE INDEX activity_case ON activity (case_id);

  -- The newest revision counts; a corrected report is a new row.
  CREATE TABLE delivery_report (
    contract_id uuid NOT NULL REFERENCES delivery_course (contract_id),
    revision integer NOT NULL CHECK (revision > 0),
    final_amount bigint NOT NULL CHECK (final_amount > 0),
    summary text NOT NULL,
    reported_by uuid NOT NULL REFERENCES person (id),
    reported_at timestamptz(3) NOT NULL,
    PRIMARY KEY (contract_id, revision)
  );
  SELECT make_append_only('delivery_report');
`;

const attestation = `
  CREATE TABLE attestation (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES delivery_course (case_id),
    contract_id uuid NOT NULL REFERENCES delivery_course (contract_id),
    report_revision integer NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    side text NOT NULL CHECK (side IN ('management', 'employees')),
    person_id uuid NOT NULL,
    role text NOT NULL,
    attested_at timestamptz(3) NOT NULL,
    second_person_id uuid,
    second_role text,
    second_at timestamptz(3),
    objection_due_at timestamptz(3) NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'stands', 'disputed', 'withdrawn')),
    stands_at timestamptz(3),
    withdrawn_at timestamptz(3),
    FOREIGN KEY (contract_id, report_revision) REFERENCES delivery_report (contract_id, revision),
    FOREIGN KEY (case_id, person_id) REFERENCES case_actor (case_id, person_id),
    FOREIGN KEY (case_id, second_person_id) REFERENCES case_actor (case_id, person_id),
    CHECK (second_person_id <> person_id),
    CHECK ((second_person_id IS NULL) = (second_role IS NULL) AND (second_person_id IS NULL) = (second_at IS NULL)),
    CHECK ((state = 'stands') = (stands_at IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL))
  );
  -- One living attestation a contract: two clicks, or both sides at once, make no two.
  CREATE UNIQUE INDEX attestation_live ON attestation (contract_id) WHERE state <> 'withdrawn';
  CREATE INDEX attestation_case ON attestation (case_id);

  CREATE TABLE attestation_dispute (
    id uuid PRIMARY KEY,
    attestation_id uuid NOT NULL REFERENCES attestation (id),
    person_id uuid NOT NULL REFERENCES person (id),
    side text NOT NULL CHECK (side IN ('management', 'employees')),
    unit_id uuid NOT NULL REFERENCES org_unit (id),
    role text NOT NULL,
    reason text NOT NULL CHECK (reason <> ''),
    disputed_at timestamptz(3) NOT NULL,
    outcome text CHECK (outcome IN ('lifted', 'withdrawn')),
    resolution text,
    resolved_by uuid REFERENCES person (id),
    resolved_at timestamptz(3),
    CHECK ((outcome IS NULL) = (resolved_at IS NULL) AND (outcome IS NULL) = (resolution IS NULL))
  );
  CREATE UNIQUE INDEX attestation_dispute_open ON attestation_dispute (attestation_id, unit_id, side)
    WHERE outcome IS NULL;
`;

const invoices = `
  CREATE TABLE invoice (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES delivery_course (case_id),
    contract_id uuid NOT NULL REFERENCES delivery_course (contract_id),
    provider_id uuid NOT NULL REFERENCES provider (id),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    amount bigint NOT NULL CHECK (amount > 0),
    state text NOT NULL CHECK (state IN ('sent', 'paid', 'credited')),
    sent_by uuid NOT NULL REFERENCES person (id),
    sent_at timestamptz(3) NOT NULL,
    paid_by uuid REFERENCES person (id),
    paid_side text CHECK (paid_side IN ('employers', 'unions')),
    paid_at timestamptz(3),
    credited_by uuid REFERENCES person (id),
    credited_at timestamptz(3),
    credit_reason text,
    -- A provider numbers its invoices; the same number twice would be paid twice.
    UNIQUE (provider_id, number),
    CHECK ((state = 'paid') = (paid_at IS NOT NULL AND paid_by IS NOT NULL AND paid_side IS NOT NULL)),
    CHECK ((state = 'credited') = (credited_at IS NOT NULL AND credited_by IS NOT NULL))
  );
  CREATE INDEX invoice_case ON invoice (case_id);
  CREATE INDEX invoice_open ON invoice (sent_at) WHERE state = 'sent';
`;
