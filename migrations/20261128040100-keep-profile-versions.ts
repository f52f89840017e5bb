import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a provider writes of itself: a version at a time, read by everybody once a central side has approved it. */
export class KeepProfileVersions20261128040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(facts);
    await runner.query(versions);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const facts = `
  -- Empty: not told.
  ALTER TABLE provider
    ADD COLUMN languages text[] NOT NULL DEFAULT '{}',
    ADD COLUMN levels text[] NOT NULL DEFAULT '{}' CHECK (levels <@ ARRAY['operational', 'strategic']),
    ADD COLUMN region_ids uuid[] NOT NULL DEFAULT '{}';
`;

const versions = `
  CREATE TABLE provider_profile (
    id uuid PRIMARY KEY,
    provider_id uuid NOT NULL REFERENCES provider (id),
    nr int NOT NULL CHECK (nr > 0),
    state text NOT NULL CHECK (state IN ('draft', 'sent', 'returned', 'approved')),
    profile jsonb NOT NULL,
    -- What everybody read when it was begun; once it is approved, what it replaced.
    before jsonb NOT NULL,
    version int NOT NULL DEFAULT 1,
    changed_by uuid NOT NULL REFERENCES person (id),
    changed_at timestamptz(3) NOT NULL,
    sent_by uuid REFERENCES person (id),
    sent_at timestamptz(3),
    answered_by uuid REFERENCES person (id),
    answered_at timestamptz(3),
    answer text,
    UNIQUE (provider_id, nr),
    CHECK (state = 'draft' OR sent_at IS NOT NULL),
    CHECK (state NOT IN ('returned', 'approved') OR answered_at IS NOT NULL)
  );
  -- One at a time is written, or waits.
  CREATE UNIQUE INDEX provider_profile_open ON provider_profile (provider_id) WHERE state <> 'approved';
`;
