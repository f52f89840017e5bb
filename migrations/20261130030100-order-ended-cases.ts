import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that have ended are a list of their own, the newest first: read from an index, not among those that run. */
export class OrderEndedCases20261130030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX case_listing_place_ended ON case_listing_place (kind, place_id, stage_since DESC, case_id) WHERE NOT open',
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
