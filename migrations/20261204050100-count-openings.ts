import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An opening counts its own changes, so that two of one side who write at once are shown both (ADR 74, 75). */
export class CountOpenings20261204050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE opening ADD COLUMN version integer NOT NULL DEFAULT 0 CHECK (version >= 0);

      -- Counted where it is changed, erased too: no form drawn from what is gone is saved over what comes after.
      CREATE FUNCTION count_opening() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.version := OLD.version + 1;
        RETURN NEW;
      END $$;
      CREATE TRIGGER count_opening BEFORE UPDATE OF answers ON opening
        FOR EACH ROW WHEN (NEW.answers IS DISTINCT FROM OLD.answers) EXECUTE FUNCTION count_opening();

      DROP FUNCTION openings_read_by (uuid, text);
      CREATE FUNCTION openings_read_by(of_case uuid, reader text)
      RETURNS TABLE (side text, answers jsonb, version integer, written_by uuid, written_at timestamptz, handed_by uuid,
        handed_at timestamptz)
      LANGUAGE sql STABLE AS $$
        SELECT o.side, o.answers, o.version, o.written_by, o.written_at, o.handed_by, o.handed_at
        FROM opening o JOIN opening_pair p ON p.case_id = o.case_id
        WHERE o.case_id = of_case AND p.state IN ('writing', 'opened') AND (o.side = reader OR p.state = 'opened')
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
