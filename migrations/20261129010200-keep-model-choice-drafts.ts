import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A choice of model that is not filled in yet: the two chairs of a region share one a round (domain.md §5). */
export class KeepModelChoiceDrafts20261129010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE model_choice_draft (
        region_id uuid NOT NULL REFERENCES org_unit (id),
        round_id uuid NOT NULL REFERENCES round (id),
        content jsonb NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        changed_by uuid NOT NULL REFERENCES person (id),
        changed_at timestamptz(3) NOT NULL,
        PRIMARY KEY (region_id, round_id)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
