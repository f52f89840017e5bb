import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An aftaleforløb counts while its workplace is in the case: one that has left takes it along, and brings it back (ADR 76). */
export class KnowPresentWorkplacesProcesses20261204010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE VIEW agreement_process_now AS
      SELECT p.id, p.request_id, p.unit_id, f.kind, f.topics, f.status, f.status_on, f.deadline_on, f.stated_at,
        f.kind = 'with_spread' AND f.status NOT IN ('not_accepted', 'met', 'breached', 'interrupted') AS needs_decision,
        (SELECT min(s.stated_at) FROM agreement_process_fact s WHERE s.process_id = p.id AND s.kind = 'with_spread') AS spread_since,
        d.allowed, d.decided_on, d.reason, d.decided_at
      FROM agreement_process p
      JOIN request_workplace w ON w.request_id = p.request_id AND w.unit_id = p.unit_id
      CROSS JOIN LATERAL (SELECT * FROM agreement_process_fact s WHERE s.process_id = p.id ORDER BY s.id DESC LIMIT 1) f
      LEFT JOIN LATERAL (SELECT * FROM agreement_process_decision s WHERE s.process_id = p.id ORDER BY s.id DESC LIMIT 1) d ON true;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
