import type { MigrationInterface, QueryRunner } from 'typeorm';

// What asks something of a person, or lets them act: never of one who is somebody else now.
const asksOfPeople = [
  'account',
  'assignment',
  'case_actor',
  'colleague_invitation',
  'request_signer',
  'role_assignment',
  'signature_asked',
];

/** People who are one person are told as one wherever persons are compared; what a person was called when. */
export class MergePeople20261128020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every row that is this person now: its own, and those merged into it.
      CREATE FUNCTION person_rows(uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
        SELECT $1 UNION ALL SELECT id FROM person WHERE merged_into = $1
      $$;

      -- Never a chain: who is merged away leads straight to who they are, and nobody leads to them.
      CREATE FUNCTION person_merge_is_flat() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM person WHERE id = NEW.merged_into AND merged_into IS NOT NULL)
          OR EXISTS (SELECT FROM person WHERE merged_into = NEW.id) THEN
          RAISE EXCEPTION 'person % would be merged in a chain', NEW.id USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER person_merge_is_flat BEFORE UPDATE OF merged_into ON person
        FOR EACH ROW WHEN (NEW.merged_into IS NOT NULL) EXECUTE FUNCTION person_merge_is_flat();

      -- A merge holds both people FOR UPDATE: what names one of them waits here, and is then judged anew (40001 is tried again).
      CREATE FUNCTION expect_person_now() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        other uuid;
      BEGIN
        SELECT merged_into INTO other FROM person WHERE id = NEW.person_id FOR KEY SHARE;
        IF other IS NOT NULL THEN
          RAISE EXCEPTION 'person % is % now', NEW.person_id, other USING ERRCODE = 'serialization_failure';
        END IF;
        RETURN NEW;
      END $$;
      ${asksOfPeople
        .map(
          (table) => `CREATE TRIGGER ${table}_person_now BEFORE INSERT ON ${table}
        FOR EACH ROW EXECUTE FUNCTION expect_person_now();`,
        )
        .join('\n      ')}

      -- The ends of a stretch of time (lower() is kept for letters).
      CREATE FUNCTION time_from(tstzrange) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
      CREATE FUNCTION time_to(tstzrange) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';

      -- What a person was called until then: what is signed keeps the name it was signed with. Names are erasable, so not append-only.
      CREATE TABLE person_was (
        person_id uuid NOT NULL REFERENCES person (id),
        until timestamptz(3) NOT NULL,
        name text COLLATE danish NOT NULL CHECK (name <> ''),
        PRIMARY KEY (person_id, until)
      );
      CREATE FUNCTION person_name_at(uuid, timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT name FROM person_was WHERE person_id = $1 AND until > $2 ORDER BY until LIMIT 1),
          (SELECT name FROM person WHERE id = $1))
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
