import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The standard contract of a round, version by version, as both central sides decided it (domain.md §9). */
export class WriteStandardContracts20261201010900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standard_contract (
        round_id uuid NOT NULL REFERENCES round (id),
        no integer NOT NULL CHECK (no > 0),
        -- A heading and a text each, the placeholders not filled in.
        clauses jsonb NOT NULL CHECK (jsonb_typeof(clauses) = 'array' AND jsonb_array_length(clauses) BETWEEN 1 AND 20),
        decided_at timestamptz(3) NOT NULL,
        proposal_id uuid NOT NULL REFERENCES proposal (id),
        PRIMARY KEY (round_id, no)
      );
      CREATE INDEX standard_contract_proposal ON standard_contract (proposal_id);
      CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON standard_contract
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON standard_contract
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
