import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far somebody has read in a case, and indexes over what was written (issue 11). */
export class ReadAndFindMessages20261130020200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One's own mark, told to nobody else.
      CREATE TABLE message_seen (
        person_id uuid NOT NULL REFERENCES person (id),
        case_id uuid NOT NULL REFERENCES request (id),
        -- Of the last message that was shown (message.seq).
        seq bigint NOT NULL,
        PRIMARY KEY (person_id, case_id)
      );
      CREATE INDEX message_seen_case ON message_seen (case_id);

      CREATE INDEX message_stems ON message USING gin (to_tsvector('danish', search_key(body)));
      CREATE INDEX message_words ON message USING gin (search_key(body) gin_trgm_ops);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
