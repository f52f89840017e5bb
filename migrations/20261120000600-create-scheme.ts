import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds with their own rules and themes, the organisation tree, and the regions' dated choices of model. */
export class CreateScheme20261120000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE round (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9-]{1,40}$'),
        name text NOT NULL,
        requests_from date NOT NULL,
        requests_to date NOT NULL,
        last_delivery_day date NOT NULL,
        model_choice_by date NOT NULL,
        demo boolean NOT NULL,
        rules jsonb NOT NULL,
        CHECK (requests_from <= requests_to AND requests_to <= last_delivery_day),
        -- The instant of the last signature decides the round, so no day may belong to two.
        CONSTRAINT round_one_a_day EXCLUDE USING gist (daterange(requests_from, requests_to, '[]') WITH &&)
      );

      CREATE TABLE theme (
        round_id uuid NOT NULL REFERENCES round (id),
        key text NOT NULL CHECK (key ~ '^[a-z0-9-]{1,60}$'),
        position smallint NOT NULL,
        name text NOT NULL,
        short_name text NOT NULL,
        description text NOT NULL,
        PRIMARY KEY (round_id, key),
        UNIQUE (round_id, position)
      );

      CREATE TABLE org_unit (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9-]{1,80}$'),
        parent_id uuid REFERENCES org_unit (id),
        kind text NOT NULL CHECK (kind IN ('region', 'hospital', 'enterprise', 'department', 'unit')),
        sector text NOT NULL CHECK (sector IN
          ('hospital', 'psychiatry', 'social', 'administration', 'service', 'technical', 'prehospital')),
        name text NOT NULL,
        -- '/<region>/<hospital>/<own id>/': whatever lies under a unit has a path that begins with the unit's path.
        path text NOT NULL UNIQUE,
        areas text[] NOT NULL,
        CHECK ((kind = 'region') = (parent_id IS NULL)),
        CHECK (path LIKE '/%' AND path LIKE '%/' || id || '/')
      );
      CREATE INDEX org_unit_parent ON org_unit (parent_id);
      CREATE INDEX org_unit_path ON org_unit (path text_pattern_ops);

      CREATE TABLE model_choice (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        region_id uuid NOT NULL REFERENCES org_unit (id),
        round_id uuid NOT NULL REFERENCES round (id),
        model smallint NOT NULL CHECK (model IN (1, 2)),
        valid_from date NOT NULL,
        focus jsonb,
        note text,
        recorded_at timestamptz(3) NOT NULL,
        UNIQUE (region_id, round_id, valid_from),
        CHECK ((model = 1) = (focus IS NOT NULL))
      );
      CREATE INDEX model_choice_round ON model_choice (round_id);
      SELECT make_append_only('model_choice');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
