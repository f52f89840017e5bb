import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has a contract's draft, and who wrote each part last (domain.md §9). */
export class PassTheDraftOn20261201010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contract
        ADD COLUMN pen text NOT NULL DEFAULT 'provider' CHECK (pen IN ('provider', 'parties')),
        -- Of the last time it changed hands; null while it never has.
        ADD COLUMN pen_since timestamptz(3),
        ADD COLUMN pen_moved_by uuid REFERENCES person (id),
        -- Whoever has it took it back; else it was given.
        ADD COLUMN pen_taken boolean NOT NULL DEFAULT false,
        ADD CHECK ((pen_since IS NULL) = (pen_moved_by IS NULL));
      CREATE TABLE contract_part_written (
        contract_id uuid NOT NULL REFERENCES contract (id),
        part text NOT NULL CHECK (part <> ''),
        written_by uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        written_at timestamptz(3) NOT NULL,
        PRIMARY KEY (contract_id, part)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
