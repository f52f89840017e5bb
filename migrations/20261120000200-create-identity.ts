import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, accounts, roles from–to, tokens, sessions and sign-in tries. */
export class CreateIdentity20261120000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (name <> '')
      );

      -- A person may have two accounts; whoever signs is compared by person.
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        password_hash text NOT NULL,
        active boolean NOT NULL DEFAULT true
      );
      CREATE INDEX account_person ON account (person_id);

      -- unit_id and provider_id belong to libs further right: their foreign keys stand in the catalogue's migration.
      CREATE TABLE role_assignment (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        role text NOT NULL CHECK (role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair', 'anchor', 'informed',
          'committee_chair', 'committee_vice_chair', 'coordinator', 'consultant', 'central_employers', 'central_unions',
          'administrator', 'auditor')),
        unit_id uuid,
        provider_id uuid,
        valid_from timestamptz(3) NOT NULL,
        valid_to timestamptz(3),
        CHECK (valid_to >= valid_from),
        CHECK ((provider_id IS NOT NULL) = (role IN ('coordinator', 'consultant'))),
        CHECK ((unit_id IS NOT NULL) = (role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair', 'anchor', 'informed',
          'committee_chair', 'committee_vice_chair'))),
        -- The same role at the same place is held once at a time.
        CONSTRAINT role_assignment_once EXCLUDE USING gist (person_id WITH =, role WITH =,
          coalesce(unit_id, provider_id, '00000000-0000-0000-0000-000000000000') WITH =,
          tstzrange(valid_from, valid_to) WITH &&)
      );
      CREATE INDEX role_assignment_person ON role_assignment (person_id);
      CREATE INDEX role_assignment_unit ON role_assignment (unit_id, role);
      CREATE INDEX role_assignment_provider ON role_assignment (provider_id, role);

      -- Only the digest of a token is kept. System time: tokens are never moved by the demo clock.
      CREATE TABLE access_token (
        hash text PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX access_token_expiry ON access_token (expires_at);

      -- connect-pg-simple's own table.
      CREATE TABLE session (
        sid varchar NOT NULL PRIMARY KEY,
        sess json NOT NULL,
        expire timestamp(6) NOT NULL
      );
      CREATE INDEX session_expire ON session (expire);

      -- Tries to sign in that have not succeeded (system time), by the digest of an e-mail or an address.
      CREATE TABLE throttle (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        key text NOT NULL,
        tried_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX throttle_key ON throttle (key, tried_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
