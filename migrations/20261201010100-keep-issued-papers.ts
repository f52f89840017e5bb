import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract's paper as it was handed out, so that whoever has it can have it checked (domain.md §9). */
export class KeepIssuedPapers20261201010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract_paper (
        -- Of the file's bytes.
        sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        contract_id uuid NOT NULL,
        no integer NOT NULL,
        issued_at timestamptz(3) NOT NULL,
        FOREIGN KEY (contract_id, no) REFERENCES contract_version (contract_id, no)
      );
      CREATE INDEX contract_paper_version ON contract_paper (contract_id, no);
      CREATE TRIGGER append_only_rows BEFORE DELETE OR UPDATE ON contract_paper
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON contract_paper
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- A text is looked for by the beginning of its hash too.
      CREATE INDEX contract_version_hash ON contract_version (hash text_pattern_ops);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
