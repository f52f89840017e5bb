import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret address at which somebody's own calendar can be subscribed to (domain.md §8). */
export class CreateCalendarKey20261128060200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_key (
        -- One at a time: a new one takes the place of the old.
        person_id uuid PRIMARY KEY REFERENCES person (id),
        secret text NOT NULL UNIQUE CHECK (length(secret) >= 40),
        -- System time, as of everything that lets somebody in.
        made_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
