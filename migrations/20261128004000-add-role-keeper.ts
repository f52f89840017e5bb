import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A region's role keeper: a role held at a unit, for no side of any case. */
export class AddRoleKeeper20261128004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE role_assignment
        DROP CONSTRAINT role_assignment_role_check,
        DROP CONSTRAINT role_assignment_check2,
        ADD CONSTRAINT role_assignment_role_check CHECK (role IN ('manager', 'amr', 'tr', 'med_chair', 'med_vice_chair',
          'anchor', 'informed', 'committee_chair', 'committee_vice_chair', 'role_keeper', 'coordinator', 'consultant',
          'central_employers', 'central_unions', 'administrator', 'auditor')),
        ADD CONSTRAINT role_assignment_check2 CHECK ((unit_id IS NOT NULL) = (role IN ('manager', 'amr', 'tr', 'med_chair',
          'med_vice_chair', 'anchor', 'informed', 'committee_chair', 'committee_vice_chair', 'role_keeper')));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
