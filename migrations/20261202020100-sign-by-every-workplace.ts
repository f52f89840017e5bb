import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Local sides sign for their own workplace; a version keeps who was to sign when it was sent (domain.md §9 [ours]). */
export class SignByEveryWorkplace20261202020100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, text, of] of tables)
      await runner.query(`
        ALTER TABLE ${text} ADD COLUMN signers text NOT NULL DEFAULT 'coordinating'
          CHECK (signers IN ('coordinating', 'every-workplace'));
        ALTER TABLE ${table} ADD COLUMN unit_id uuid REFERENCES org_unit (id);

        -- The two sides of the coordinating workplace signed for all: what is kept says nothing new, only where it was.
        ALTER TABLE ${table} DISABLE TRIGGER append_only_rows;
        UPDATE ${table} signed SET unit_id = (SELECT place.unit_id FROM ${of} one
            JOIN request_workplace place ON place.request_id = one.case_id AND place.coordinating
            WHERE one.id = signed.${of}_id)
          WHERE signed.side <> 'provider';
        ALTER TABLE ${table} ENABLE TRIGGER append_only_rows;

        ALTER TABLE ${table} ADD CHECK ((side = 'provider') = (unit_id IS NULL));
        CREATE INDEX ${table}_unit ON ${table} (unit_id);
      `);
    await runner.query(`
      -- A side signs once for each workplace. Whoever leads two of them may sign for both: nobody signs for both sides.
      ALTER TABLE contract_signature DROP CONSTRAINT contract_signature_pkey,
        DROP CONSTRAINT contract_signature_contract_id_no_person_id_key;
      ALTER TABLE contract_signature ADD UNIQUE NULLS NOT DISTINCT (contract_id, no, side, unit_id);
      ALTER TABLE addendum_signature DROP CONSTRAINT addendum_signature_pkey,
        DROP CONSTRAINT addendum_signature_addendum_id_no_person_id_key;
      ALTER TABLE addendum_signature ADD UNIQUE NULLS NOT DISTINCT (addendum_id, no, side, unit_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const tables = [
  ['contract_signature', 'contract_version', 'contract'],
  ['addendum_signature', 'addendum_text', 'addendum'],
] as const;
