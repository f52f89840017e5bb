import type { MigrationInterface, QueryRunner } from 'typeorm';

const now = `(SELECT CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END
  FROM domain_clock)`;

/** Room is offered to the first that waits, also where it is smaller than its price; it may be saved up, and a later one let go first. */
export class OfferRoomInOrder20261201040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE waiting_place
        ADD COLUMN saving_since timestamptz(3),
        -- Both central sides have let it go first, since when.
        ADD COLUMN first_since timestamptz(3),
        DROP CONSTRAINT waiting_place_check1,
        -- An offer of a part has its time to answer in as well, and its price has still no room.
        ADD CONSTRAINT waiting_place_offered CHECK (take_up_by IS NULL OR (take_up_passed_at IS NULL AND saving_since IS NULL
          AND reason IS DISTINCT FROM 'others_ahead')),
        ADD CONSTRAINT waiting_place_saving CHECK (saving_since IS NULL OR take_up_passed_at IS NULL);

      -- What is published of a later one that was let go first; it stays when the contract waits no longer.
      CREATE TABLE waiting_overtake (
        proposal_id uuid PRIMARY KEY REFERENCES proposal (id),
        contract_id uuid NOT NULL REFERENCES contract (id),
        round_id uuid NOT NULL REFERENCES round (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        number int NOT NULL,
        -- The numbers it went before.
        overtaken int[] NOT NULL CHECK (cardinality(overtaken) > 0),
        reason text NOT NULL,
        decided_at timestamptz(3) NOT NULL
      );
      CREATE INDEX waiting_overtake_contract ON waiting_overtake (contract_id);
      CREATE INDEX waiting_overtake_provider ON waiting_overtake (provider_id);
      CREATE INDEX waiting_overtake_round ON waiting_overtake (round_id, decided_at);

      -- The turn belongs to another than before in some lists: the first sweep settles each under its frame's lock.
      INSERT INTO due_work (kind, key, due_at, data)
        SELECT DISTINCT ON (c.round_id, c.provider_id) 'contracts.take-up-passes',
          'contracts.take-up-passes:settle:' || c.round_id || ':' || c.provider_id, ${now},
          json_build_object('contractId', c.id, 'roundId', c.round_id, 'providerId', c.provider_id)
        FROM contract c WHERE c.state = 'waiting' ORDER BY c.round_id, c.provider_id, c.id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
