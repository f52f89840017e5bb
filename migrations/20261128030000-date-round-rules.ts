import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A running round is changed from a day: drafts of changes, and themes that are added on the way. */
export class DateRoundRules20261128030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: from the round's first day.
      ALTER TABLE theme ADD COLUMN valid_from date;

      -- A draft may be a change of a round that stands; its text says from which day.
      ALTER TABLE round_draft ADD COLUMN changes uuid REFERENCES round (id);
      CREATE INDEX round_draft_changes ON round_draft (changes);
      ALTER TABLE round_draft DROP CONSTRAINT round_draft_state_check;
      ALTER TABLE round_draft ADD CONSTRAINT round_draft_state_check
        CHECK (state IN ('draft', 'opened', 'decided', 'discarded'));
      ALTER TABLE round_draft ADD CHECK (state <> 'decided' OR changes IS NOT NULL);

      -- Several changes of a round, each by its own proposal.
      ALTER TABLE round_rules ADD COLUMN proposal_id uuid REFERENCES proposal (id);
      CREATE INDEX round_rules_proposal ON round_rules (proposal_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
