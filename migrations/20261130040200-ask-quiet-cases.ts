import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a person last did something in each case, and what is answered when nothing has been done for long (domain.md §13). */
export class AskQuietCases20261130040200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_movement (
        case_id uuid PRIMARY KEY REFERENCES request (id),
        moved_at timestamptz(3) NOT NULL,
        -- How often: two acts may be of the same instant.
        moves bigint NOT NULL
      );
      CREATE TABLE next_step (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES request (id),
        side text NOT NULL CHECK (side IN ('provider', 'parties')),
        answer text NOT NULL CHECK (answer IN ('day', 'waits', 'stuck')),
        day date,
        said_by uuid NOT NULL REFERENCES person (id),
        said_at timestamptz(3) NOT NULL,
        -- Which movement of the case it was itself: it stands until the next.
        moves bigint NOT NULL,
        CHECK ((answer = 'day') = (day IS NOT NULL))
      );
      CREATE UNIQUE INDEX next_step_case ON next_step (case_id, moves);
      CREATE INDEX next_step_said_by ON next_step (said_by);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
