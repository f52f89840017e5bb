import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Providers that come and go while a round runs, and periods in which one takes no new requests. */
export class ChangeProvidersInRound20261128040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(standings);
    await runner.query(provider);
    await runner.query(absences);
    await runner.query(choices);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const standings = `
  -- What both central sides have decided of a provider in a round, each from a day; without a row it serves the whole round.
  CREATE TABLE round_provider_change (
    round_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    nr int NOT NULL CHECK (nr > 0),
    kind text NOT NULL CHECK (kind IN ('taken-in', 'paused', 'resumed', 'ended')),
    from_day date NOT NULL,
    proposal_id uuid NOT NULL REFERENCES proposal (id),
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (round_id, provider_id, nr),
    FOREIGN KEY (round_id, provider_id) REFERENCES round_provider (round_id, provider_id)
  );
  CREATE INDEX round_provider_change_proposal ON round_provider_change (proposal_id);
  SELECT make_append_only('round_provider_change');
`;

const provider = `
  -- Unknown for those of the rounds' sources; asked of every new one.
  ALTER TABLE provider ADD COLUMN cvr text UNIQUE CHECK (cvr ~ '^[0-9]{8}$');
`;

const absences = `
  CREATE TABLE provider_absence (
    id uuid PRIMARY KEY,
    provider_id uuid NOT NULL REFERENCES provider (id),
    kind text NOT NULL CHECK (kind IN ('closed', 'full')),
    from_day date NOT NULL,
    to_day date NOT NULL,
    -- From this day to the last it takes no new requests; null: it does all the while.
    stops_from date,
    note text NOT NULL,
    version int NOT NULL DEFAULT 1,
    changed_by uuid NOT NULL REFERENCES person (id),
    changed_at timestamptz(3) NOT NULL,
    removed_at timestamptz(3),
    CHECK (to_day >= from_day),
    CHECK (stops_from <= to_day),
    CHECK (kind <> 'full' OR stops_from IS NOT NULL)
  );
  CREATE INDEX provider_absence_provider ON provider_absence (provider_id);
  CREATE INDEX provider_absence_changed_by ON provider_absence (changed_by);
`;

const choices = `
  -- Chosen, not yet asked, and then no longer to be had.
  ALTER TABLE provider_choice DROP CONSTRAINT provider_choice_state_check;
  ALTER TABLE provider_choice ADD CONSTRAINT provider_choice_state_check CHECK (state IN
    ('proposed', 'confirmed', 'replaced', 'declined', 'left', 'stopped'));
  CREATE INDEX provider_choice_open_provider ON provider_choice (provider_id) WHERE state IN ('proposed', 'confirmed');
`;
