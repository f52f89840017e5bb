import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A provider's contracts on their way are found in the order they are shown, those with changes asked for too (domain.md §9). */
export class FindPendingContracts20261202120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX contract_pending;
      CREATE INDEX contract_pending ON contract (round_id, provider_id, state DESC, state_since, id)
        WHERE state IN ('draft', 'waiting', 'changes_asked');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
