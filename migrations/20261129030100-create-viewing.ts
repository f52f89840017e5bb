import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When an administrator saw the portal's pages as somebody, why, and how it ended. */
export class CreateViewing20261129030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE viewing (
        id uuid PRIMARY KEY,
        -- Who looks.
        account_id uuid NOT NULL REFERENCES account (id),
        person_id uuid NOT NULL REFERENCES person (id),
        -- Whose pages.
        seen_account_id uuid NOT NULL REFERENCES account (id),
        seen_person_id uuid NOT NULL REFERENCES person (id),
        reason text NOT NULL CHECK (reason <> ''),
        begun_at timestamptz(3) NOT NULL,
        -- System time, as sessions and links: the demo's clock does not move it.
        expires_at timestamptz NOT NULL,
        ended_at timestamptz(3),
        ended_by text CHECK (ended_by IN ('hand', 'time')),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
        CHECK (account_id <> seen_account_id AND person_id <> seen_person_id)
      );
      CREATE UNIQUE INDEX viewing_open ON viewing (account_id) WHERE ended_at IS NULL;
      CREATE INDEX viewing_account ON viewing (account_id);
      CREATE INDEX viewing_person ON viewing (person_id);
      CREATE INDEX viewing_seen_account ON viewing (seen_account_id);
      CREATE INDEX viewing_seen_person ON viewing (seen_person_id, begun_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
