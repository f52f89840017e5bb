import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index for the order of each list, beginning with whose list it is, and one for each reference that is asked by
 * (test/migrations/references.int-spec.ts names those that are not).
 */
export class IndexLists20261127004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Invoices: each state in its order, of all and of a provider.
      DROP INDEX invoice_open;
      CREATE INDEX invoice_listed ON invoice (state, sent_at, id);
      CREATE INDEX invoice_listed_own ON invoice (provider_id, state, sent_at, id);
      CREATE INDEX invoice_contract ON invoice (contract_id);

      -- Clocks that were kept or have run out, and the late among them: the newest of each provider.
      CREATE INDEX case_clock_decided ON case_clock (round_id, provider_id, kind, due_at, seq)
        WHERE breached_at IS NOT NULL OR stopped_at IS NOT NULL;
      CREATE INDEX case_clock_late ON case_clock (round_id, provider_id, due_at, seq) WHERE breached_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
