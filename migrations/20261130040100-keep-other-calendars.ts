import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other calendars of somebody's own, and when they are taken there (domain.md §8). */
export class KeepOtherCalendars20261130040100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE other_calendar (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind IN ('file', 'feed')),
        name text COLLATE danish NOT NULL CHECK (name <> '' AND length(name) <= 60),
        -- Whoever has it can read the calendar: shown to nobody, not even its owner, and in no log.
        address text CHECK (length(address) <= 2000),
        -- Why the last try failed; what was read before still stands.
        problem text CHECK (problem IN ('refused', 'unreachable', 'status', 'too-large', 'too-many-redirects', 'encoding',
          'not-a-calendar')),
        read_at timestamptz(3),
        unread integer NOT NULL DEFAULT 0 CHECK (unread >= 0),
        failures integer NOT NULL DEFAULT 0 CHECK (failures >= 0),
        -- System time: the server that is asked knows no other.
        next_try_at timestamptz(3),
        CHECK ((kind = 'feed') = (address IS NOT NULL) AND (kind = 'feed') = (next_try_at IS NOT NULL)),
        UNIQUE (person_id, address)
      );
      CREATE INDEX other_calendar_person ON other_calendar (person_id);
      CREATE INDEX other_calendar_next ON other_calendar (next_try_at) WHERE kind = 'feed';
      CREATE TABLE other_calendar_time (
        calendar_id uuid NOT NULL REFERENCES other_calendar (id) ON DELETE CASCADE,
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        PRIMARY KEY (calendar_id, starts_at),
        CHECK (starts_at < ends_at)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
