import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A file of people and roles between its being read and its being taken in. */
export class ImportPeople20261128004200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people_import (
        id uuid PRIMARY KEY,
        made_by uuid NOT NULL REFERENCES person (id),
        -- System time: what is not taken in is thrown away after a day.
        made_at timestamptz NOT NULL,
        -- The lines as they were read; none once they are taken in, since names and addresses stand where they belong.
        lines jsonb NOT NULL,
        taken_in_at timestamptz(3),
        taken_in jsonb,
        CHECK ((taken_in_at IS NULL) = (taken_in IS NULL))
      );
      CREATE INDEX people_import_made ON people_import (made_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
