import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract of the parties' own as a file beside the structured facts (domain.md §9 [ours]). */
export class AttachContractFiles20261202020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Its bytes lie outside the database under its id (ADR 56). One that a version has can't be taken away.
      CREATE TABLE contract_file (
        id uuid PRIMARY KEY,
        contract_id uuid NOT NULL REFERENCES contract (id),
        name text COLLATE danish NOT NULL CHECK (name <> '' AND char_length(name) <= 120),
        bytes integer NOT NULL CHECK (bytes > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        scanned boolean NOT NULL,
        added_by uuid NOT NULL REFERENCES person (id),
        added_at timestamptz(3) NOT NULL
      );
      CREATE INDEX contract_file_contract ON contract_file (contract_id);
      CREATE INDEX contract_file_added_by ON contract_file (added_by);
      CREATE INDEX contract_file_sha256 ON contract_file (sha256);
      ALTER TABLE contract_version ADD COLUMN file_id uuid REFERENCES contract_file (id);
      CREATE INDEX contract_version_file ON contract_version (file_id) WHERE file_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
