import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request's paper as it was handed out, so that whoever has it can have it checked (domain.md §3). */
export class KeepRequestPapers20261202040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE request_paper (
        -- Of the file's bytes.
        sha256 text PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        request_id uuid NOT NULL,
        content_hash text NOT NULL,
        issued_at timestamptz(3) NOT NULL,
        FOREIGN KEY (request_id, content_hash) REFERENCES request_text (request_id, hash)
      );
      CREATE INDEX request_paper_text ON request_paper (request_id, content_hash);
      SELECT make_append_only('request_paper');
      -- A text is looked for by the beginning of its hash too.
      CREATE INDEX request_signature_hash ON request_signature (content_hash text_pattern_ops);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
