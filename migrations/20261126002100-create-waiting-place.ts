import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a contract waits for room and whose turn it is; and that a contract has lapsed. */
export class CreateWaitingPlace20261126002100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A table of its own, touched only under the frame's lock: one contract's move changes what holds for the others
      -- that wait, and their contract rows come before the frame in the lock order.
      CREATE TABLE waiting_place (
        contract_id uuid PRIMARY KEY REFERENCES contract (id),
        since timestamptz(3) NOT NULL,
        -- Null: it may be taken up.
        reason text CHECK (reason IN ('no_room', 'others_ahead')),
        take_up_offered_at timestamptz(3),
        take_up_by timestamptz(3),
        take_up_passed_at timestamptz(3),
        CHECK ((take_up_offered_at IS NULL) = (take_up_by IS NULL)),
        CHECK (take_up_by IS NULL OR (reason IS NULL AND take_up_passed_at IS NULL))
      );
      INSERT INTO waiting_place (contract_id, since, reason)
        SELECT id, state_since, 'no_room' FROM contract WHERE state = 'waiting';
      -- The first sweep finds out the true reason and gives the turn, under the frame's lock.
      INSERT INTO due_work (kind, key, due_at, data)
        SELECT 'contracts.take-up-passes', 'contracts.take-up-passes:' || id, state_since,
          json_build_object('contractId', id, 'roundId', round_id, 'providerId', provider_id)
        FROM contract WHERE state = 'waiting';

      ALTER TABLE contract ADD COLUMN lapsed_at timestamptz(3);
      UPDATE contract c SET lapsed_at = w.done_at FROM due_work w
        WHERE w.key = 'contracts.lapse:' || c.id || ':' || c.current_no AND w.outcome = 'done' AND c.state = 'draft';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
