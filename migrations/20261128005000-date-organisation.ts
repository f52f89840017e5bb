import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unit is there from a day, to a day; what it was called and where it lay before stands beside it, and what is planned.
 * A case keeps the tree of its time (ADR 40): where it lies from its number on, what it is called when it has ended. That
 * is written when the tree changes, not with each case, so that nothing is copied while nothing changes.
 */
export class DateOrganisation20261128005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION domain_today() RETURNS date LANGUAGE sql STABLE AS $$
        SELECT ((CASE WHEN running THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END)
          AT TIME ZONE 'Europe/Copenhagen')::date FROM domain_clock
      $$;

      ALTER TABLE org_unit
        -- Null: for as long as the portal has known it.
        ADD COLUMN valid_from date,
        -- The first day it is no more; null: nobody has closed it.
        ADD COLUMN valid_to date,
        ADD COLUMN version integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT org_unit_days CHECK (valid_from <= valid_to);

      -- How a unit was until a day: the first one on which it is otherwise.
      CREATE TABLE org_unit_was (
        unit_id uuid NOT NULL REFERENCES org_unit (id),
        until date NOT NULL,
        name text COLLATE danish NOT NULL,
        kind text NOT NULL,
        sector text NOT NULL,
        parent_id uuid REFERENCES org_unit (id),
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (unit_id, until)
      );
      CREATE INDEX org_unit_was_parent ON org_unit_was (parent_id) WHERE parent_id IS NOT NULL;
      SELECT make_append_only('org_unit_was');

      -- How a unit will be from a day: done by due work.
      CREATE TABLE org_unit_plan (
        unit_id uuid PRIMARY KEY REFERENCES org_unit (id),
        from_day date NOT NULL,
        name text COLLATE danish NOT NULL,
        parent_id uuid REFERENCES org_unit (id),
        planned_by uuid NOT NULL REFERENCES person (id),
        planned_at timestamptz(3) NOT NULL,
        -- The refusal that kept it from being done on its day.
        stopped_by text
      );
      CREATE INDEX org_unit_plan_parent ON org_unit_plan (parent_id) WHERE parent_id IS NOT NULL;

      CREATE TABLE unit_import (
        id uuid PRIMARY KEY,
        file_name text NOT NULL,
        close_missing boolean NOT NULL,
        made_by uuid NOT NULL REFERENCES person (id),
        made_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('checked', 'waiting', 'applied', 'stopped', 'dropped')),
        state_since timestamptz(3) NOT NULL,
        -- What the file says, while it may still be entered.
        lines jsonb,
        -- What it came to when it was looked at: entered only if it still does.
        plan_hash text NOT NULL,
        counts jsonb NOT NULL,
        stopped_by text
      );
      CREATE INDEX unit_import_made ON unit_import (made_at DESC, id);

      -- What a file changes, and what is wrong in it; lines that change nothing have no row.
      CREATE TABLE unit_import_row (
        import_id uuid NOT NULL REFERENCES unit_import (id),
        position integer NOT NULL,
        what text NOT NULL CHECK (what IN ('error', 'added', 'reopened', 'moved', 'renamed', 'changed', 'closed')),
        line integer,
        code text NOT NULL,
        detail jsonb NOT NULL,
        PRIMARY KEY (import_id, position)
      );
      CREATE INDEX unit_import_row_what ON unit_import_row (import_id, what, position);

      ALTER TABLE request_workplace
        -- Null: as the tree has it now.
        ADD COLUMN kept_name text COLLATE danish,
        ADD COLUMN kept_region text COLLATE danish,
        ADD COLUMN kept_path text;

      CREATE OR REPLACE VIEW case_card AS
      SELECT r.id, r.reference, r.round_id, r.number, r.stage, r.stage_since, r.version,
        (SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'title') AS title,
        (SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'kind') AS kind,
        unit.id AS unit_id, coalesce(w.kept_name, unit.name) AS unit_name,
        region.id AS region_id, coalesce(w.kept_region, region.name) AS region_name,
        r.provider_id, provider.name AS provider_name, r.accepted_at, r.consultant_id,
        coalesce(w.kept_path, unit.path) AS unit_path
      FROM request r
      LEFT JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
      LEFT JOIN org_unit unit ON unit.id = w.unit_id
      -- A path begins with its region, and nothing lies outside a region.
      LEFT JOIN org_unit region ON region.id = split_part(coalesce(w.kept_path, unit.path), '/', 2)::uuid
      LEFT JOIN provider ON provider.id = r.provider_id;

      CREATE OR REPLACE VIEW case_listing_now AS
      SELECT r.id AS case_id, r.number, r.stage, r.stage NOT IN ('closed', 'withdrawn', 'lapsed') AS open, r.stage_since,
        (SELECT min(d.due_at) FROM duty d WHERE d.case_id = r.id AND d.ended_at IS NULL AND d.since <= t.now) AS next_due,
        (SELECT min(k.due_at) FROM case_clock k WHERE k.case_id = r.id AND k.closed_at IS NULL AND k.stopped_at IS NULL)
          AS clock_due,
        translate(search_key(r.reference), '-', '') COLLATE "default" AS reference,
        ('|' || coalesce((SELECT string_agg(search_key(coalesce(w.kept_name, u.name)) || '|', ''
          ORDER BY coalesce(w.kept_name, u.name), u.id) FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id WHERE w.request_id = r.id), '')) COLLATE "default" AS words,
        coalesce((SELECT '|' || search_key(a.value #>> '{}') || '|' FROM request_answer a
          WHERE a.request_id = r.id AND a.field = 'title'), '') COLLATE "default" AS title_words
      FROM request r, (SELECT date_trunc('milliseconds', CASE WHEN running
        THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END) AS now FROM domain_clock) t;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
