import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who takes over a role or stands in for it; a role that ends ahead is due work; people who are one person; and what a
 * search for people is found by.
 */
export class HandOverRoles20261128004100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A role given to somebody because another leaves it (successor), or is away from it for a time (deputy).
      CREATE TABLE role_succession (
        heir_id uuid PRIMARY KEY REFERENCES role_assignment (id),
        assignment_id uuid NOT NULL REFERENCES role_assignment (id),
        kind text NOT NULL CHECK (kind IN ('successor', 'deputy')),
        recorded_at timestamptz(3) NOT NULL,
        CHECK (heir_id <> assignment_id)
      );
      CREATE INDEX role_succession_assignment ON role_succession (assignment_id);
      CREATE UNIQUE INDEX role_succession_one ON role_succession (assignment_id) WHERE kind = 'successor';

      -- A person found to be another one: the row stays, since signatures and the trail name it, and leads on.
      ALTER TABLE person ADD COLUMN merged_into uuid REFERENCES person (id), ADD COLUMN merged_at timestamptz(3),
        ADD CHECK (merged_into <> id), ADD CHECK ((merged_into IS NULL) = (merged_at IS NULL));
      CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

      -- Who a person is now: itself, or the one it was merged into (never a chain of them).
      CREATE FUNCTION person_now(uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT merged_into FROM person WHERE id = $1), $1)
      $$;

      CREATE INDEX person_words ON person USING gin (search_key(name) gin_trgm_ops);
      CREATE INDEX person_listed ON person (name, id);
      CREATE INDEX account_email_words ON account USING gin (email gin_trgm_ops);
      CREATE INDEX role_assignment_ends ON role_assignment (valid_to) WHERE valid_to IS NOT NULL;

      -- What was ended ahead by hand has told its listeners already; the instant itself is now the event.
      INSERT INTO due_work (kind, key, due_at, data)
      SELECT 'identity.role-end', 'identity.role-end:' || id, valid_to, jsonb_build_object('assignmentId', id)
      FROM role_assignment, (SELECT CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system)
        ELSE anchor_domain END AS now FROM domain_clock) clock WHERE valid_to > clock.now;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
