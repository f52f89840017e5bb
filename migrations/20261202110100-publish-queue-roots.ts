import type { MigrationInterface, QueryRunner } from 'typeorm';

const dayOf = (instant: string) => `(${instant} AT TIME ZONE 'Europe/Copenhagen')::date`;

/** Each day's numbers are published as one hash, so that a receipt can prove its place without us (domain.md §7). */
export class PublishQueueRoots20261202110100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request ADD COLUMN queue_hash text;
      UPDATE request SET queue_hash = coalesce(content_hash, (SELECT content_hash FROM request_signature s
        WHERE s.request_id = request.id ORDER BY s.signed_at DESC LIMIT 1)) WHERE number IS NOT NULL;
      CREATE INDEX request_queue_day ON request ((${dayOf('completed_at')})) WHERE number IS NOT NULL;

      CREATE TABLE queue_root (
        -- In Copenhagen.
        day date PRIMARY KEY,
        -- Over the entries of the day, by round and number (RFC 9162), hex.
        root text NOT NULL CHECK (root ~ '^[0-9a-f]{64}$'),
        entries integer NOT NULL CHECK (entries > 0),
        published_at timestamptz(3) NOT NULL
      );
      SELECT make_append_only('queue_root');

      CREATE FUNCTION keep_queue_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.number IS NULL THEN
          IF EXISTS (SELECT FROM queue_root WHERE day = ${dayOf('NEW.completed_at')}) THEN
            RAISE EXCEPTION 'the numbers of this day are published' USING ERRCODE = 'integrity_constraint_violation';
          END IF;
        ELSIF (OLD.number, OLD.round_id, OLD.completed_at, OLD.queue_hash)
            IS DISTINCT FROM (NEW.number, NEW.round_id, NEW.completed_at, NEW.queue_hash) THEN
          RAISE EXCEPTION 'a place in the queue never changes' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER keep_queue_place BEFORE UPDATE OF number, round_id, completed_at, queue_hash ON request
        FOR EACH ROW WHEN (NEW.number IS NOT NULL OR OLD.number IS NOT NULL) EXECUTE FUNCTION keep_queue_place();

      -- What was numbered before is published at once.
      INSERT INTO due_work (kind, key, due_at, data)
      SELECT 'requests.publish-queue-root', 'requests.publish-queue-root:' || day,
        ((day + 1) + time '01:00') AT TIME ZONE 'Europe/Copenhagen', jsonb_build_object('day', day::text)
      FROM (SELECT DISTINCT ${dayOf('completed_at')} AS day FROM request WHERE number IS NOT NULL) numbered;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
