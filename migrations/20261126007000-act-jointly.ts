import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A workplace is asked before it joins a request, and an order that was complied with has a matter. */
export class ActJointly20261126007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_workplace
        ADD COLUMN asked_by uuid REFERENCES person (id),
        ADD COLUMN asked_at timestamptz(3),
        ADD COLUMN answered_by uuid REFERENCES person (id),
        ADD COLUMN answered_at timestamptz(3),
        ADD COLUMN order_matter text CHECK (order_matter IN ('same', 'other')),
        ADD CHECK ((asked_by IS NULL) = (asked_at IS NULL)),
        ADD CHECK ((answered_by IS NULL) = (answered_at IS NULL)),
        ADD CHECK (asked_at IS NOT NULL OR answered_at IS NULL),
        ADD CHECK (NOT coordinating OR asked_at IS NULL OR answered_at IS NOT NULL),
        ADD CHECK (order_matter IS NULL OR order_answer IS NOT DISTINCT FROM 'complied');
      ALTER TABLE order_statement
        ADD COLUMN matter text CHECK (matter IN ('same', 'other')),
        ADD CHECK (matter IS NULL OR answer = 'complied');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
