import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which order a case stands in the lists it stands in, and what it is found by, as rows with an index for each list: no
 * list sorts by what must be reckoned for every case (ADR 33). The views say what the rows must be; the function makes them
 * so for some cases, in the commit that changed them, and `verify` compares.
 */
export class CreateCaseListing20261127001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      -- As before, with its collation by its full name: an index is built without a search path.
      CREATE OR REPLACE FUNCTION search_key(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT btrim(regexp_replace(replace(replace(replace(
          lower(normalize(regexp_replace($1,
            '[\U000000ad\U0000034f\U0000061c\U0000115f-\U00001160\U000017b4-\U000017b5\U0000180b-\U0000180f'
            '\U0000200b-\U0000200f\U0000202a-\U0000202e\U00002060-\U0000206f\U00002800\U00003164\U0000fe00-\U0000fe0f'
            '\U0000feff\U0000ffa0\U0000fff0-\U0000fffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
            '', 'g'), NFKC) COLLATE public.danish),
          U&'\00e5', 'aa'), U&'\00f8', 'oe'), U&'\00e6', 'ae'), '[ \t\n\v\f\r]+', ' ', 'g'), ' ')
      $$;

      CREATE TABLE case_listing (
        case_id uuid PRIMARY KEY REFERENCES request (id),
        number int,
        stage text NOT NULL,
        open boolean NOT NULL,
        stage_since timestamptz(3) NOT NULL,
        -- The nearest day something is owed now; null when nothing is.
        next_due timestamptz(3),
        -- The nearest clock that runs; null when none does.
        clock_due timestamptz(3),
        -- As search_key() folds them: its letters without hyphens, and the workplaces and the title in bars. The title is private: whoever sees only that a case is does not find by it.
        reference text NOT NULL,
        words text NOT NULL,
        title_words text NOT NULL
      );
      CREATE INDEX case_listing_reference ON case_listing USING gin (reference gin_trgm_ops);
      CREATE INDEX case_listing_words ON case_listing USING gin (words gin_trgm_ops);
      CREATE INDEX case_listing_title_words ON case_listing USING gin (title_words gin_trgm_ops);
      CREATE INDEX case_listing_number ON case_listing (number);

      CREATE TABLE case_listing_place (
        case_id uuid NOT NULL REFERENCES case_listing (case_id),
        -- For whom: a party's unit, a provider, an endorser's unit or region, the central parties (one place for all).
        kind text NOT NULL CHECK (kind IN ('unit', 'provider', 'anchor', 'committee', 'central')),
        place_id uuid NOT NULL,
        number int,
        stage text NOT NULL,
        open boolean NOT NULL,
        stage_since timestamptz(3) NOT NULL,
        next_due timestamptz(3),
        clock_due timestamptz(3),
        PRIMARY KEY (case_id, kind, place_id)
      );
      CREATE INDEX case_listing_place_due ON case_listing_place (kind, place_id, next_due, stage_since, case_id);
      CREATE INDEX case_listing_place_open_due ON case_listing_place (kind, place_id, next_due, stage_since, case_id) WHERE open;
      CREATE INDEX case_listing_place_clock ON case_listing_place (kind, place_id, clock_due, case_id);
      CREATE INDEX case_listing_place_changed ON case_listing_place (kind, place_id, stage_since, case_id);
      CREATE INDEX case_listing_place_clock_last ON case_listing_place (kind, place_id, clock_due DESC NULLS LAST, case_id);
      CREATE INDEX case_listing_place_number ON case_listing_place (kind, place_id, number, case_id);
      CREATE INDEX case_listing_place_number_last ON case_listing_place (kind, place_id, number DESC NULLS LAST, case_id);
      CREATE INDEX case_listing_place_changed_last ON case_listing_place (kind, place_id, stage_since DESC, case_id);
      CREATE INDEX case_listing_place_stage ON case_listing_place (kind, place_id, stage, stage_since, case_id);

      CREATE INDEX org_unit_words ON org_unit USING gin (search_key(name) gin_trgm_ops);

      -- What is owed over all cases, by day.
      DROP INDEX duty_due;
      CREATE INDEX duty_open_by_day ON duty (due_at, id) WHERE ended_at IS NULL;

      CREATE VIEW case_listing_now AS
      SELECT r.id AS case_id, r.number, r.stage, r.stage NOT IN ('closed', 'withdrawn', 'lapsed') AS open, r.stage_since,
        (SELECT min(d.due_at) FROM duty d WHERE d.case_id = r.id AND d.ended_at IS NULL AND d.since <= t.now) AS next_due,
        (SELECT min(k.due_at) FROM case_clock k WHERE k.case_id = r.id AND k.closed_at IS NULL AND k.stopped_at IS NULL)
          AS clock_due,
        translate(search_key(r.reference), '-', '') COLLATE "default" AS reference,
        ('|' || coalesce((SELECT string_agg(search_key(u.name) || '|', ''
          ORDER BY u.name, u.id) FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id WHERE w.request_id = r.id), '')) COLLATE "default" AS words,
        coalesce((SELECT '|' || search_key(a.value #>> '{}') || '|' FROM request_answer a
          WHERE a.request_id = r.id AND a.field = 'title'), '') COLLATE "default" AS title_words
      FROM request r, (SELECT date_trunc('milliseconds', CASE WHEN running
        THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END) AS now FROM domain_clock) t;

      CREATE VIEW case_listing_place_now AS
      SELECT w.request_id AS case_id, 'unit' AS kind, w.unit_id AS place_id FROM request_workplace w
      UNION ALL SELECT r.id, 'provider', r.provider_id FROM request r WHERE r.provider_id IS NOT NULL
      UNION SELECT e.request_id, 'anchor', e.unit_id FROM endorsement e WHERE e.state <> 'voided'
      UNION SELECT e.request_id, 'committee', e.region_id FROM endorsement e
        WHERE e.state = 'asked' AND e.escalated_at IS NOT NULL
      UNION ALL SELECT r.id, 'central', '00000000-0000-0000-0000-000000000000'::uuid FROM request r
        WHERE r.number IS NOT NULL;

      CREATE FUNCTION refresh_case_listing(cases uuid[]) RETURNS void LANGUAGE sql AS $$
        INSERT INTO case_listing AS old SELECT n.* FROM case_listing_now n WHERE n.case_id = ANY (cases)
        ON CONFLICT (case_id) DO UPDATE SET (number, stage, open, stage_since, next_due, clock_due, reference, words, title_words) =
          (EXCLUDED.number, EXCLUDED.stage, EXCLUDED.open, EXCLUDED.stage_since, EXCLUDED.next_due, EXCLUDED.clock_due,
           EXCLUDED.reference, EXCLUDED.words, EXCLUDED.title_words)
        WHERE (old.number, old.stage, old.stage_since, old.next_due, old.clock_due, old.words, old.title_words)
          IS DISTINCT FROM (EXCLUDED.number, EXCLUDED.stage, EXCLUDED.stage_since, EXCLUDED.next_due, EXCLUDED.clock_due,
           EXCLUDED.words, EXCLUDED.title_words);
        DELETE FROM case_listing_place p WHERE p.case_id = ANY (cases) AND NOT EXISTS (SELECT 1
          FROM case_listing_place_now n WHERE n.case_id = p.case_id AND n.kind = p.kind AND n.place_id = p.place_id);
        INSERT INTO case_listing_place AS old
        SELECT n.case_id, n.kind, n.place_id, l.number, l.stage, l.open, l.stage_since, l.next_due, l.clock_due
        FROM case_listing_place_now n JOIN case_listing l ON l.case_id = n.case_id WHERE n.case_id = ANY (cases)
        ON CONFLICT (case_id, kind, place_id) DO UPDATE SET (number, stage, open, stage_since, next_due, clock_due) =
          (EXCLUDED.number, EXCLUDED.stage, EXCLUDED.open, EXCLUDED.stage_since, EXCLUDED.next_due, EXCLUDED.clock_due)
        WHERE (old.number, old.stage, old.stage_since, old.next_due, old.clock_due) IS DISTINCT FROM
          (EXCLUDED.number, EXCLUDED.stage, EXCLUDED.stage_since, EXCLUDED.next_due, EXCLUDED.clock_due);
      $$;

      SELECT refresh_case_listing(array_agg(id)) FROM request;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
