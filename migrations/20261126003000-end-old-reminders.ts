import type { MigrationInterface, QueryRunner } from 'typeorm';

const now = `(SELECT CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END
  FROM domain_clock)`;

/** Duties remind from here on: what was planned to remind beside them ends, and every open case gets its duties. */
export class EndOldReminders20261126003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // That the effect window has opened is still announced; only its reminders were the old ones.
    await runner.query(`
      UPDATE due_work SET kind = 'evaluation.announce-effect', data = data - 'step',
        key = 'evaluation.announce-effect:' || (data ->> 'evaluationId')
      WHERE kind = 'evaluation.remind' AND data ->> 'step' = 'opened' AND done_at IS NULL;
    `);
    await runner.query(`
      UPDATE due_work SET done_at = ${now}, outcome = 'cancelled'
      WHERE kind IN ('requests.remind-signers', 'delivery.remind-attest', 'evaluation.remind', 'deadlines.warn')
        AND done_at IS NULL;
    `);
    await runner.query(`
      INSERT INTO due_work (kind, key, due_at, data)
      SELECT 'duties.tick', 'duties.tick:' || r.id, ${now}, jsonb_build_object('caseId', r.id)
      FROM request r WHERE r.stage NOT IN ('closed', 'withdrawn', 'lapsed')
      ON CONFLICT (key) DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
