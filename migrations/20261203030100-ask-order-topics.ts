import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order has topics, in Arbejdstilsynet's own numbers: in the draft's answer and in each said later (ADR 76). */
export class AskOrderTopics20261203030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request_workplace
        ADD COLUMN order_topics text[] NOT NULL DEFAULT '{}',
        ADD CHECK (order_topics <@ ARRAY['061', '062', '063', '064', '065', 'other']),
        ADD CHECK (order_topics = '{}' OR coalesce(order_answer IN ('same_matter', 'other_matter', 'complied'), false));
      ALTER TABLE order_statement
        ADD COLUMN topics text[] NOT NULL DEFAULT '{}',
        ADD CHECK (topics <@ ARRAY['061', '062', '063', '064', '065', 'other']),
        ADD CHECK (topics = '{}' OR answer IN ('same_matter', 'other_matter', 'complied'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
