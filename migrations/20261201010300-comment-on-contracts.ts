import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on a part of a contract, in threads that are settled or not (domain.md §9). */
export class CommentOnContracts20261201010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE contract_comment (
        id uuid PRIMARY KEY,
        -- Two may be of the same instant.
        seq bigint GENERATED ALWAYS AS IDENTITY,
        contract_id uuid NOT NULL REFERENCES contract (id),
        part text NOT NULL CHECK (part <> ''),
        -- The first of its thread; null for that one.
        thread_id uuid REFERENCES contract_comment (id),
        body text NOT NULL CHECK (body <> '' AND length(body) <= 2000),
        written_by uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        written_at timestamptz(3) NOT NULL,
        -- The version sent last when it was written; of a draft the one it came after, 0 before the first.
        version_no integer NOT NULL CHECK (version_no >= 0),
        in_draft boolean NOT NULL,
        -- Of the first of a thread.
        settled_at timestamptz(3),
        settled_by uuid REFERENCES person (id),
        CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
        CHECK (thread_id IS NULL OR settled_at IS NULL)
      );
      CREATE INDEX contract_comment_contract ON contract_comment (contract_id, seq);
      CREATE INDEX contract_comment_thread ON contract_comment (thread_id) WHERE thread_id IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
