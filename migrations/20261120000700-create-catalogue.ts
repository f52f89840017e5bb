import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Providers, which rounds they serve, how they go about each theme, and their ways of working. */
export class CreateCatalogue20261120000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE provider (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9-]{1,40}$'),
        position smallint NOT NULL,
        name text NOT NULL,
        full_name text NOT NULL,
        affiliations text[] NOT NULL,
        tagline text NOT NULL,
        description text NOT NULL,
        email text NOT NULL,
        phone text NOT NULL,
        card_steps text[] NOT NULL
      );

      CREATE TABLE round_provider (
        round_id uuid NOT NULL REFERENCES round (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        PRIMARY KEY (round_id, provider_id)
      );
      CREATE INDEX round_provider_provider ON round_provider (provider_id);

      CREATE TABLE provider_approach (
        round_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        theme_key text NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        suits text NOT NULL,
        PRIMARY KEY (round_id, provider_id, theme_key),
        FOREIGN KEY (round_id, provider_id) REFERENCES round_provider (round_id, provider_id),
        FOREIGN KEY (round_id, theme_key) REFERENCES theme (round_id, key)
      );
      CREATE INDEX provider_approach_theme ON provider_approach (round_id, theme_key);

      CREATE TABLE activity_template (
        id uuid PRIMARY KEY,
        provider_id uuid NOT NULL REFERENCES provider (id),
        key text NOT NULL UNIQUE CHECK (key ~ '^[a-z0-9-]{1,60}$'),
        position smallint NOT NULL,
        name text NOT NULL,
        steps jsonb NOT NULL,
        UNIQUE (provider_id, position)
      );

      -- Identity's table stands to the left of both, so its references are tied here, where both ends exist.
      ALTER TABLE role_assignment
        ADD CONSTRAINT role_assignment_unit_fk FOREIGN KEY (unit_id) REFERENCES org_unit (id),
        ADD CONSTRAINT role_assignment_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
