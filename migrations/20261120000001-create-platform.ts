import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Domain time, due work, idempotency, and the guard of append-only tables. */
export class CreatePlatform20261120000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;

      CREATE TABLE domain_clock (
        id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        running boolean NOT NULL,
        anchor_domain timestamptz NOT NULL,
        anchor_system timestamptz NOT NULL
      );
      INSERT INTO domain_clock (running, anchor_domain, anchor_system) VALUES (true, clock_timestamp(), clock_timestamp());

      -- What kind of database this is: demo seeds enter only an empty one or one marked as demo.
      CREATE TABLE installation (
        id smallint PRIMARY KEY DEFAULT 1 CHECK (id = 1),
        demo boolean NOT NULL DEFAULT false,
        seeded text NOT NULL DEFAULT ''
      );
      INSERT INTO installation DEFAULT VALUES;

      CREATE TABLE due_work (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL,
        key text NOT NULL UNIQUE,
        due_at timestamptz(3) NOT NULL,
        data jsonb NOT NULL,
        done_at timestamptz(3),
        outcome text CHECK (outcome IN ('done', 'skipped', 'cancelled')),
        failures integer NOT NULL DEFAULT 0,
        retry_after timestamptz,
        last_problem text,
        CHECK ((done_at IS NULL) = (outcome IS NULL))
      );
      CREATE INDEX due_work_open ON due_work (due_at, id) WHERE done_at IS NULL;

      CREATE TABLE idempotency (
        principal text NOT NULL,
        route text NOT NULL,
        key text NOT NULL CHECK (length(key) <= 200),
        body_hash text NOT NULL,
        response text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (principal, route, key)
      );

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;

      -- A row trigger does not see TRUNCATE, so there are two; migrate grants by the first one's name.
      CREATE FUNCTION make_append_only(target regclass) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('CREATE TRIGGER append_only_rows BEFORE UPDATE OR DELETE ON %s FOR EACH ROW EXECUTE FUNCTION refuse_change()', target);
        EXECUTE format('CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', target);
      END $$;

      CREATE FUNCTION keep_clock_forward() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.anchor_domain < (CASE WHEN OLD.running THEN OLD.anchor_domain + (NEW.anchor_system - OLD.anchor_system)
                                ELSE OLD.anchor_domain END) - interval '1 millisecond'
           AND (SELECT seeded FROM installation) <> '' THEN
          RAISE EXCEPTION 'domain time only goes forward' USING ERRCODE = '22008';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER domain_clock_forward BEFORE UPDATE ON domain_clock FOR EACH ROW EXECUTE FUNCTION keep_clock_forward();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
