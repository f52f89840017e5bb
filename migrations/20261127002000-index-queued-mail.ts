import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds whether an earlier mail to the same person still waits: asked of each mail before it is sent. */
export class IndexQueuedMail20261127002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX mail_message_queued_person ON mail_message (person_id, next_attempt_at, id) WHERE status = 'queued';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
