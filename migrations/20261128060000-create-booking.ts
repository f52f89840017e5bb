import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times that are proposed and answered, and the meetings that come of it: nobody twice at once (domain.md §8). */
export class CreateBooking20261128060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contact DROP CONSTRAINT contact_kind_check,
        ADD CONSTRAINT contact_kind_check CHECK (kind IN ('message', 'meeting', 'call', 'booked'));
      -- The invitation that goes with a mail (RFC 5545).
      ALTER TABLE mail_message ADD COLUMN calendar_body text;
      CREATE TABLE meeting_poll (
        id uuid PRIMARY KEY,
        seq bigint GENERATED ALWAYS AS IDENTITY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        title text NOT NULL CHECK (title <> ''),
        place_kind text NOT NULL CHECK (place_kind IN ('video', 'phone', 'at-workplace', 'at-provider')),
        place text,
        travel_minutes integer NOT NULL CHECK (travel_minutes >= 0),
        state text NOT NULL CHECK (state IN ('open', 'confirmed', 'withdrawn', 'lapsed')),
        state_since timestamptz(3) NOT NULL,
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_at timestamptz(3) NOT NULL
      );
      CREATE INDEX meeting_poll_case ON meeting_poll (case_id);
      CREATE INDEX meeting_poll_provider ON meeting_poll (provider_id);
      CREATE INDEX meeting_poll_proposed_by ON meeting_poll (proposed_by);
      CREATE TABLE poll_time (
        id uuid PRIMARY KEY,
        poll_id uuid NOT NULL REFERENCES meeting_poll (id),
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        CHECK (starts_at < ends_at),
        UNIQUE (poll_id, starts_at)
      );
      CREATE TABLE poll_attendee (
        poll_id uuid NOT NULL REFERENCES meeting_poll (id),
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        required boolean NOT NULL,
        PRIMARY KEY (poll_id, person_id)
      );
      CREATE INDEX poll_attendee_person ON poll_attendee (person_id);
      CREATE TABLE poll_answer (
        time_id uuid NOT NULL REFERENCES poll_time (id),
        person_id uuid NOT NULL REFERENCES person (id),
        answer text NOT NULL CHECK (answer IN ('fits', 'can', 'not')),
        answered_at timestamptz(3) NOT NULL,
        PRIMARY KEY (time_id, person_id)
      );
      CREATE INDEX poll_answer_person ON poll_answer (person_id);
      CREATE TABLE meeting (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        provider_id uuid NOT NULL REFERENCES provider (id),
        -- At most one meeting comes of a proposal, however many confirm at once.
        poll_id uuid UNIQUE REFERENCES meeting_poll (id),
        title text NOT NULL CHECK (title <> ''),
        place_kind text NOT NULL CHECK (place_kind IN ('video', 'phone', 'at-workplace', 'at-provider')),
        place text,
        travel_minutes integer NOT NULL CHECK (travel_minutes >= 0),
        starts_at timestamptz(3) NOT NULL,
        ends_at timestamptz(3) NOT NULL,
        state text NOT NULL CHECK (state IN ('booked', 'cancelled')),
        state_since timestamptz(3) NOT NULL,
        -- Rises with every move and the cancellation (SEQUENCE of RFC 5545).
        sequence integer NOT NULL CHECK (sequence >= 0),
        -- Why it was moved last, or cancelled.
        reason text,
        booked_by uuid NOT NULL REFERENCES person (id),
        booked_at timestamptz(3) NOT NULL,
        CHECK (starts_at < ends_at),
        CHECK (sequence = 0 OR reason IS NOT NULL)
      );
      CREATE INDEX meeting_case ON meeting (case_id, starts_at);
      CREATE INDEX meeting_provider ON meeting (provider_id, starts_at);
      CREATE INDEX meeting_booked_by ON meeting (booked_by);
      CREATE TABLE meeting_attendee (
        meeting_id uuid NOT NULL REFERENCES meeting (id),
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees', 'provider')),
        required boolean NOT NULL,
        -- The way there and back with it, for those of the provider.
        during tstzrange NOT NULL CHECK (NOT isempty(during)),
        active boolean NOT NULL,
        PRIMARY KEY (meeting_id, person_id),
        -- No person is anywhere twice at once (domain.md §8), however many book at the same instant.
        CONSTRAINT meeting_attendee_once EXCLUDE USING gist (person_id WITH =, during WITH &&) WHERE (active)
      );
      CREATE INDEX meeting_attendee_person ON meeting_attendee (person_id);
      -- Whoever was merged away is neither asked nor booked any more (ADR 46).
      CREATE TRIGGER poll_attendee_person_now BEFORE INSERT ON poll_attendee FOR EACH ROW EXECUTE FUNCTION expect_person_now();
      CREATE TRIGGER meeting_attendee_person_now BEFORE INSERT ON meeting_attendee
        FOR EACH ROW EXECUTE FUNCTION expect_person_now();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
