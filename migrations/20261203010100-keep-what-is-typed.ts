import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing typed is lost: half answers, what stood before each change, and when somebody was there before (issue 13, point 2; ADR 74). */
export class KeepWhatIsTyped20261203010100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What each part of a draft said before a change, under the version the change was made from.
      CREATE TABLE draft_change (
        case_id uuid NOT NULL REFERENCES request (id),
        version integer NOT NULL,
        part text NOT NULL,
        before jsonb,
        author_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        written_at timestamptz(3) NOT NULL,
        PRIMARY KEY (case_id, version, part)
      );
      CREATE INDEX draft_change_author ON draft_change (author_id);

      -- An order that is complied with may be told of before its day is known: it is asked for before anything is signed.
      ALTER TABLE request_workplace DROP CONSTRAINT request_workplace_check;
      ALTER TABLE request_workplace ADD CONSTRAINT request_workplace_complied
        CHECK (order_complied_on IS NULL OR order_answer IS NOT DISTINCT FROM 'complied');

      -- The visit before the last one: what is new since then.
      ALTER TABLE draft_visit ADD COLUMN before_at timestamptz(3) CHECK (before_at <= last_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
