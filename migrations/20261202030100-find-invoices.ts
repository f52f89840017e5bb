import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invoices are found by a part of their number (issue 12, 7). */
export class FindInvoices20261202030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX invoice_number_words ON invoice USING gin (search_key(number) gin_trgm_ops)',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
