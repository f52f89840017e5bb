import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When consultants are free every week, and what is otherwise (domain.md §8). */
export class KeepOwnTimes20261129050100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE regular_time (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        weekday integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
        -- Minutes after midnight in Copenhagen.
        from_minute integer NOT NULL CHECK (from_minute >= 0),
        to_minute integer NOT NULL CHECK (to_minute <= 1440),
        minutes integer NOT NULL CHECK (minutes > 0),
        gap_minutes integer NOT NULL CHECK (gap_minutes >= 0),
        valid_from date NOT NULL,
        valid_to date,
        CHECK (from_minute < to_minute),
        CHECK (valid_from <= valid_to),
        -- Two over each other would give the same hour twice, however many forms are sent at once.
        CONSTRAINT regular_time_once EXCLUDE USING gist (person_id WITH =, weekday WITH =,
          int4range(from_minute, to_minute) WITH &&, daterange(valid_from, valid_to, '[]') WITH &&)
      );
      CREATE INDEX regular_time_person ON regular_time (person_id);
      CREATE TABLE time_exception (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person (id),
        kind text NOT NULL CHECK (kind IN ('away-days', 'away-hours', 'extra')),
        first_day date NOT NULL,
        last_day date NOT NULL,
        from_minute integer CHECK (from_minute >= 0),
        to_minute integer CHECK (to_minute <= 1440),
        minutes integer CHECK (minutes >= 0),
        gap_minutes integer CHECK (gap_minutes >= 0),
        note text CHECK (note <> ''),
        CHECK (first_day <= last_day),
        CHECK (from_minute < to_minute),
        CHECK ((kind = 'away-days') = (from_minute IS NULL) AND num_nulls(from_minute, to_minute, minutes, gap_minutes) IN (0, 4)),
        CHECK (kind = 'away-days' OR first_day = last_day)
      );
      CREATE INDEX time_exception_person ON time_exception (person_id, last_day);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
