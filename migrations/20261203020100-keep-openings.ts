import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two private openings of a draft: each side's view alone, until both are in (issue 13, point 3; ADR 75). */
export class KeepOpenings20261203020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(guards);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const tables = `
  -- That two openings are written, where they stand, and whether a side has asked to drop them.
  CREATE TABLE opening_pair (
    case_id uuid PRIMARY KEY REFERENCES request (id),
    unit_id uuid NOT NULL REFERENCES org_unit (id),
    state text NOT NULL CHECK (state IN ('writing', 'opened', 'dropped', 'ended')),
    proposed_by uuid NOT NULL REFERENCES person (id),
    proposed_side text NOT NULL CHECK (proposed_side IN ('management', 'employees')),
    proposed_at timestamptz(3) NOT NULL,
    drop_by uuid REFERENCES person (id),
    drop_side text CHECK (drop_side IN ('management', 'employees')),
    drop_at timestamptz(3),
    opened_at timestamptz(3),
    begun_by uuid REFERENCES person (id),
    begun_at timestamptz(3),
    CHECK (num_nulls(drop_by, drop_side, drop_at) IN (0, 3)),
    CHECK (num_nulls(begun_by, begun_at) IN (0, 2)),
    CHECK (state <> 'opened' OR opened_at IS NOT NULL),
    CHECK (begun_at IS NULL OR opened_at IS NOT NULL),
    -- What is open can't be dropped.
    CHECK (opened_at IS NULL OR drop_at IS NULL)
  );
  CREATE INDEX opening_pair_unit ON opening_pair (unit_id);
  CREATE INDEX opening_pair_proposed_by ON opening_pair (proposed_by);
  CREATE INDEX opening_pair_drop_by ON opening_pair (drop_by);
  CREATE INDEX opening_pair_begun_by ON opening_pair (begun_by);

  -- Both rows are there from the first: that there is one says nothing of whether it is begun.
  CREATE TABLE opening (
    case_id uuid NOT NULL REFERENCES opening_pair (case_id),
    side text NOT NULL CHECK (side IN ('management', 'employees')),
    answers jsonb NOT NULL DEFAULT '{}',
    written_by uuid REFERENCES person (id),
    written_at timestamptz(3),
    handed_by uuid REFERENCES person (id),
    handed_at timestamptz(3),
    PRIMARY KEY (case_id, side),
    CHECK (num_nulls(written_by, written_at) IN (0, 2)),
    CHECK (num_nulls(handed_by, handed_at) IN (0, 2))
  );
  CREATE INDEX opening_written_by ON opening (written_by);
  CREATE INDEX opening_handed_by ON opening (handed_by);
`;

const guards = `
  -- Given in, it is fixed until it is taken back; open, it is fixed for good.
  CREATE FUNCTION guard_opening() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    stands text;
  BEGIN
    SELECT state INTO stands FROM opening_pair WHERE case_id = OLD.case_id;
    IF stands = 'opened' THEN
      RAISE EXCEPTION 'what both sides have opened is not changed';
    END IF;
    IF OLD.handed_at IS NOT NULL AND NEW.handed_at IS NOT NULL AND NEW.answers <> OLD.answers THEN
      RAISE EXCEPTION 'an opening that is given in is taken back before it is changed';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER guard_opening BEFORE UPDATE ON opening FOR EACH ROW EXECUTE FUNCTION guard_opening();

  -- The second to be given in opens both in its own commit. The pair is locked in one statement and read in the next, so of
  -- two at once the later one sees the first.
  CREATE FUNCTION open_openings() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    given integer;
    last_at timestamptz(3);
  BEGIN
    PERFORM 1 FROM opening_pair WHERE case_id = NEW.case_id FOR UPDATE;
    SELECT count(handed_at), max(handed_at) INTO given, last_at FROM opening WHERE case_id = NEW.case_id;
    IF given = 2 THEN
      UPDATE opening_pair SET state = 'opened', opened_at = last_at, drop_by = NULL, drop_side = NULL, drop_at = NULL
      WHERE case_id = NEW.case_id AND state = 'writing';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER open_openings AFTER UPDATE OF handed_at ON opening
    FOR EACH ROW WHEN (NEW.handed_at IS NOT NULL) EXECUTE FUNCTION open_openings();

  -- Nobody opens them by hand, and nobody closes them again to let one side look and change.
  CREATE FUNCTION guard_opening_pair() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.state = 'opened' AND OLD.state <> 'opened'
      AND (SELECT count(handed_at) FROM opening WHERE case_id = NEW.case_id) < 2 THEN
      RAISE EXCEPTION 'openings open when both are given in';
    END IF;
    IF OLD.state = 'opened' AND NEW.state = 'writing' THEN
      RAISE EXCEPTION 'what both sides have opened is not closed again';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER guard_opening_pair BEFORE UPDATE ON opening_pair
    FOR EACH ROW EXECUTE FUNCTION guard_opening_pair();

  -- Dropped or ended, the texts are gone in the same commit.
  CREATE FUNCTION erase_openings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE opening SET answers = '{}', written_by = NULL, written_at = NULL, handed_by = NULL, handed_at = NULL
    WHERE case_id = NEW.case_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER erase_openings AFTER UPDATE OF state ON opening_pair
    FOR EACH ROW WHEN (NEW.state IN ('dropped', 'ended')) EXECUTE FUNCTION erase_openings();

  -- The only way pages read an opening: a side's own always, the other's once both are in. Text, so that the tables are those
  -- of whoever reads (ADR 52).
  CREATE FUNCTION openings_read_by(of_case uuid, reader text)
  RETURNS TABLE (side text, answers jsonb, written_by uuid, written_at timestamptz, handed_by uuid, handed_at timestamptz)
  LANGUAGE sql STABLE AS $$
    SELECT o.side, o.answers, o.written_by, o.written_at, o.handed_by, o.handed_at
    FROM opening o JOIN opening_pair p ON p.case_id = o.case_id
    WHERE o.case_id = of_case AND p.state IN ('writing', 'opened') AND (o.side = reader OR p.state = 'opened')
  $$;
`;
