import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a case is called and where it is, for every statement that shows it. Each join is on a unique key and each answer
 * a sub-select on one, so that the planner takes the view apart and leaves out what a statement does not ask for. Only the
 * coordinating workplace stays, its index being partial: as a sub-select it would be slower wherever it is asked for.
 */
export class CreateCaseCard20261126004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW case_card AS
      SELECT r.id, r.reference, r.round_id, r.number, r.stage, r.stage_since, r.version,
        (SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'title') AS title,
        (SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = 'kind') AS kind,
        unit.id AS unit_id, unit.name AS unit_name, region.id AS region_id, region.name AS region_name,
        r.provider_id, provider.name AS provider_name, r.accepted_at, r.consultant_id
      FROM request r
      LEFT JOIN request_workplace w ON w.request_id = r.id AND w.coordinating
      LEFT JOIN org_unit unit ON unit.id = w.unit_id
      -- A path begins with its region, and nothing lies outside a region.
      LEFT JOIN org_unit region ON region.id = split_part(unit.path, '/', 2)::uuid
      LEFT JOIN provider ON provider.id = r.provider_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
