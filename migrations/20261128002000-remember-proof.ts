import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A token remembers when and with what its holder proved who they are (system time). */
export class RememberProof20261128002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE access_token ADD COLUMN proved_at timestamptz, ADD COLUMN methods text[];
      UPDATE access_token SET proved_at = expires_at - interval '12 hours', methods = '{password}';
      ALTER TABLE access_token
        ALTER COLUMN proved_at SET NOT NULL,
        ALTER COLUMN methods SET NOT NULL,
        ADD CONSTRAINT access_token_methods CHECK (cardinality(methods) > 0);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
