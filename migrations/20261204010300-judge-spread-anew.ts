import type { MigrationInterface, QueryRunner } from 'typeorm';

// The last that was told of a workplace's aftaleforløb in a case.
const lastTold = (
  request: string,
  unit: string,
  until = '',
) => `(SELECT max(f.id) FROM agreement_process_fact f
  JOIN agreement_process p ON p.id = f.process_id WHERE p.request_id = ${request} AND p.unit_id = ${unit} ${until})`;

/**
 * What the central parties decide about spread holds for what they decided about: one that comes alive again is judged anew. A breached
 * one asks the order question anew, so each answer knows what was told before it (ADR 76).
 */
export class JudgeSpreadAnew20261204010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agreement_process_decision ADD COLUMN fact_id bigint REFERENCES agreement_process_fact (id);
      ALTER TABLE agreement_process_decision DISABLE TRIGGER append_only_rows;
      UPDATE agreement_process_decision d SET fact_id = coalesce(
        (SELECT max(f.id) FROM agreement_process_fact f WHERE f.process_id = d.process_id AND f.stated_at <= d.decided_at),
        (SELECT min(f.id) FROM agreement_process_fact f WHERE f.process_id = d.process_id));
      ALTER TABLE agreement_process_decision ENABLE TRIGGER append_only_rows;
      ALTER TABLE agreement_process_decision ALTER COLUMN fact_id SET NOT NULL;
      CREATE INDEX agreement_process_decision_fact ON agreement_process_decision (fact_id);

      -- What was told last of aftaleforløb when the order question was answered: a place in their order, not a reference.
      ALTER TABLE request_workplace ADD COLUMN order_after_process bigint;
      UPDATE request_workplace w SET order_after_process = ${lastTold('w.request_id', 'w.unit_id', 'AND f.stated_at <= w.order_at')}
        WHERE w.order_at IS NOT NULL;
      ALTER TABLE order_statement ADD COLUMN after_process bigint;
      ALTER TABLE order_statement DISABLE TRIGGER append_only_rows;
      UPDATE order_statement s SET after_process = ${lastTold('s.request_id', 's.unit_id', 'AND f.stated_at <= s.stated_at')};
      ALTER TABLE order_statement ENABLE TRIGGER append_only_rows;
    `);
    await runner.query(viewSql);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const over = `('not_accepted', 'met', 'breached', 'interrupted')`;

// begun.after: what was told before it came alive again is another time's. breach.id: where the last breach began.
const viewSql = `
  CREATE OR REPLACE VIEW agreement_process_now AS
  SELECT p.id, p.request_id, p.unit_id, f.kind, f.topics, f.status, f.status_on, f.deadline_on, f.stated_at,
    f.kind = 'with_spread' AND f.status NOT IN ${over} AS needs_decision,
    (SELECT min(s.stated_at) FROM agreement_process_fact s WHERE s.process_id = p.id AND s.kind = 'with_spread' AND s.id > begun.after)
      AS spread_since,
    d.allowed, d.decided_on, d.reason, d.decided_at,
    (SELECT s.topics FROM agreement_process_fact s WHERE s.id = d.fact_id) AS decided_topics,
    ARRAY(SELECT DISTINCT s.side FROM agreement_process_fact s WHERE s.process_id = p.id AND s.kind = 'with_spread' ORDER BY s.side)
      AS spread_by,
    ARRAY(SELECT side FROM unnest(ARRAY['management', 'employees']) side
      WHERE f.kind = 'with_spread' AND breach.id IS NOT NULL AND coalesce(w.order_after_process, 0) < breach.id
        AND NOT EXISTS (SELECT FROM order_statement o JOIN case_actor a ON a.case_id = o.request_id AND a.person_id = o.stated_by
          WHERE o.request_id = p.request_id AND o.unit_id = p.unit_id AND a.side = side.side AND o.after_process >= breach.id))
      AS order_asked,
    (SELECT s.stated_at FROM agreement_process_fact s WHERE s.id = breach.id) AS breached_at
  FROM agreement_process p
  JOIN request_workplace w ON w.request_id = p.request_id AND w.unit_id = p.unit_id
  CROSS JOIN LATERAL (SELECT * FROM agreement_process_fact s WHERE s.process_id = p.id ORDER BY s.id DESC LIMIT 1) f
  CROSS JOIN LATERAL (SELECT coalesce(max(o.id), 0) AS after FROM agreement_process_fact o
    WHERE o.process_id = p.id AND o.status IN ${over} AND EXISTS (SELECT FROM agreement_process_fact l
      WHERE l.process_id = p.id AND l.id > o.id AND l.status NOT IN ${over})) begun
  CROSS JOIN LATERAL (SELECT max(b.id) AS id FROM (SELECT s.id, s.status, lag(s.status) OVER (ORDER BY s.id) AS before
    FROM agreement_process_fact s WHERE s.process_id = p.id) b
    WHERE b.status = 'breached' AND b.before IS DISTINCT FROM 'breached') breach
  LEFT JOIN LATERAL (SELECT * FROM agreement_process_decision s WHERE s.process_id = p.id AND s.fact_id > begun.after
    ORDER BY s.id DESC LIMIT 1) d ON true`;
