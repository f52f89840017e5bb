import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A round is closed the night after its last day for requests: signatures fall, and rounds that run get their night. */
export class CloseRounds20261129010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_signature_void DROP CONSTRAINT request_signature_void_why_check,
        ADD CONSTRAINT request_signature_void_why_check
          CHECK (why IN ('content-changed', 'expired', 'declined', 'role-revoked', 'round-ended'));

      -- By domain time: a demo may stand in another year.
      INSERT INTO due_work (kind, key, due_at, data)
      SELECT 'rounds.close', 'close-round:' || r.id, (r.requests_to + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen',
        jsonb_build_object('roundId', r.id)
      FROM round r, domain_clock c
      WHERE (r.requests_to + 1)::timestamp AT TIME ZONE 'Europe/Copenhagen' > CASE WHEN c.running
        THEN c.anchor_domain + (clock_timestamp() - c.anchor_system) ELSE c.anchor_domain END
      ON CONFLICT (key) DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
