import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was told of an aftaleforløb lasts, unless the draft it was told in is emptied (ADR 74). */
export class PurgeAgreementProcesses20261204010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_agreement_process() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE told_in uuid;
      BEGIN
        IF TG_TABLE_NAME = 'agreement_process' THEN
          told_in := OLD.request_id;
        ELSE
          told_in := (SELECT p.request_id FROM agreement_process p WHERE p.id = OLD.process_id);
        END IF;
        IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM request r WHERE r.id = told_in AND r.binned_at IS NOT NULL) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
      END $$;
      DROP TRIGGER append_only_rows ON agreement_process;
      CREATE TRIGGER kept_with_its_draft BEFORE UPDATE OR DELETE ON agreement_process
        FOR EACH ROW EXECUTE FUNCTION keep_agreement_process();
      DROP TRIGGER append_only_rows ON agreement_process_fact;
      CREATE TRIGGER kept_with_its_draft BEFORE UPDATE OR DELETE ON agreement_process_fact
        FOR EACH ROW EXECUTE FUNCTION keep_agreement_process();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
