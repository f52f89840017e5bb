import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Arbejdstilsynet's aftaleforløb as facts of a case, and what the central parties decide about spread (ADR 76). */
export class KeepAgreementProcesses20261203030200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agreement_process (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES request (id),
        unit_id uuid NOT NULL REFERENCES org_unit (id)
      );
      CREATE INDEX agreement_process_request ON agreement_process (request_id);
      CREATE INDEX agreement_process_unit ON agreement_process (unit_id);
      SELECT make_append_only('agreement_process');

      -- What was said of it; the last holds.
      CREATE TABLE agreement_process_fact (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        process_id uuid NOT NULL REFERENCES agreement_process (id),
        kind text NOT NULL CHECK (kind IN ('on_suspicion', 'with_spread')),
        topics text[] NOT NULL CHECK (topics <> '{}' AND topics <@ ARRAY['061', '062', '063', '064', '065', 'other']),
        status text NOT NULL CHECK (status IN ('offered', 'not_accepted', 'under_way', 'reported_met', 'control_visit', 'met',
          'breached', 'interrupted')),
        status_on date,
        deadline_on date,
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        stated_by uuid NOT NULL REFERENCES person (id),
        stated_at timestamptz(3) NOT NULL
      );
      CREATE INDEX agreement_process_fact_process ON agreement_process_fact (process_id, id);
      CREATE INDEX agreement_process_fact_by ON agreement_process_fact (stated_by);
      SELECT make_append_only('agreement_process_fact');

      -- A person at the central parties says whether the offer can be used meanwhile; the last holds.
      CREATE TABLE agreement_process_decision (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        process_id uuid NOT NULL REFERENCES agreement_process (id),
        allowed boolean NOT NULL,
        decided_on date NOT NULL,
        reason text NOT NULL CHECK (reason <> '' AND length(reason) <= 4000),
        decided_by uuid NOT NULL REFERENCES person (id),
        decided_at timestamptz(3) NOT NULL
      );
      CREATE INDEX agreement_process_decision_process ON agreement_process_decision (process_id, id);
      CREATE INDEX agreement_process_decision_by ON agreement_process_decision (decided_by);
      SELECT make_append_only('agreement_process_decision');

      CREATE VIEW agreement_process_now AS
      SELECT p.id, p.request_id, p.unit_id, f.kind, f.topics, f.status, f.status_on, f.deadline_on, f.stated_at,
        f.kind = 'with_spread' AND f.status NOT IN ('not_accepted', 'met', 'breached', 'interrupted') AS needs_decision,
        (SELECT min(s.stated_at) FROM agreement_process_fact s WHERE s.process_id = p.id AND s.kind = 'with_spread') AS spread_since,
        d.allowed, d.decided_on, d.reason, d.decided_at
      FROM agreement_process p
      CROSS JOIN LATERAL (SELECT * FROM agreement_process_fact s WHERE s.process_id = p.id ORDER BY s.id DESC LIMIT 1) f
      LEFT JOIN LATERAL (SELECT * FROM agreement_process_decision s WHERE s.process_id = p.id ORDER BY s.id DESC LIMIT 1) d ON true;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
