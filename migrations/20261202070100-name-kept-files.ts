import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which files anything of ours still has, whatever table they hang on; and a contract's file never becomes another (docs/adr/0056, 0066). */
export class NameKeptFiles20261202070100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A table whose rows have files adds itself here; what is in none of them is swept away.
      CREATE VIEW kept_file AS
        SELECT id FROM message_attachment WHERE scan <> 'infected'
        UNION ALL
        SELECT id FROM contract_file;
      CREATE TRIGGER contract_file_stays BEFORE UPDATE ON contract_file
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
