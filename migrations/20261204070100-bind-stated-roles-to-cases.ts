import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A stated role counts in the cases it was stated in, until it is confirmed: one side alone lets nobody into the others (ADR 44). */
export class BindStatedRolesToCases20261204070100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Cases; means nothing where the role is the register's, or confirmed.
      ALTER TABLE role_assignment ADD COLUMN stated_for uuid[] NOT NULL DEFAULT '{}';
      -- Those they were invited to, and those they have acted in since.
      UPDATE role_assignment a SET stated_for = array(
          SELECT i.case_id FROM colleague_invitation i WHERE i.state = 'accepted' AND i.unit_id = a.unit_id AND i.role = a.role
            AND i.person_id IN (SELECT person_rows(a.person_id))
          UNION SELECT x.case_id FROM case_actor x JOIN request_workplace w ON w.request_id = x.case_id AND w.unit_id = a.unit_id
            WHERE x.person_id IN (SELECT person_rows(a.person_id)))
        WHERE a.stated_at IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
