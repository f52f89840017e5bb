import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One central side approves an invoice, the other pays it (issue 12, 7); a duty may be one central side's. */
export class ApproveInvoices20261201030300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE invoice
        ADD COLUMN approved_by uuid REFERENCES person (id),
        ADD COLUMN approved_side text CHECK (approved_side IN ('employers', 'unions')),
        ADD COLUMN approved_at timestamptz(3),
        ADD CONSTRAINT invoice_approved CHECK ((approved_at IS NULL) = (approved_by IS NULL)
          AND (approved_at IS NULL) = (approved_side IS NULL)),
        -- Never the same side, and never the same person through another.
        ADD CONSTRAINT invoice_paid_by_other CHECK (approved_side <> paid_side AND approved_by <> paid_by);
      CREATE INDEX invoice_approved_by ON invoice (approved_by);

      ALTER TABLE duty DROP CONSTRAINT duty_check, DROP CONSTRAINT duty_side_check,
        ADD CONSTRAINT duty_side_check CHECK (side IN ('management', 'employees', 'employers', 'unions')),
        ADD CONSTRAINT duty_check CHECK (CASE WHEN holder IN ('side', 'person')
          THEN side IS NOT NULL AND side IN ('management', 'employees')
          WHEN holder = 'central' THEN side IS NULL OR side IN ('employers', 'unions') ELSE side IS NULL END);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
