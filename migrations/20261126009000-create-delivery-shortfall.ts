import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a workplace says is missing of what was reported as delivered, before anybody attests (domain.md §9 [ours, 2]). */
export class CreateDeliveryShortfall20261126009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One answer a report: the provider's next revision answers it.
      CREATE TABLE delivery_shortfall (
        contract_id uuid NOT NULL,
        report_revision integer NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        side text NOT NULL CHECK (side IN ('management', 'employees')),
        role text NOT NULL,
        reason text NOT NULL CHECK (reason <> ''),
        said_at timestamptz(3) NOT NULL,
        PRIMARY KEY (contract_id, report_revision),
        FOREIGN KEY (contract_id, report_revision) REFERENCES delivery_report (contract_id, revision)
      );
      SELECT make_append_only('delivery_shortfall');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
