import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Hash-chained record in streams, its erasable side rows, and the daily roots that bind the heads. */
export class CreateAudit20261120000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The body is the exact text that was hashed; the columns beside it are for looking up, and must agree with it.
      -- No foreign key to person or account: the record outlives what it is about.
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        stream text COLLATE "C" NOT NULL CHECK (stream <> ''),
        seq bigint NOT NULL CHECK (seq > 0),
        action text NOT NULL CHECK (action <> ''),
        person_id uuid,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        body text NOT NULL,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        UNIQUE (stream, seq)
      );
      CREATE INDEX audit_entry_person ON audit_entry (person_id, occurred_at);
      CREATE INDEX audit_entry_occurred ON audit_entry (occurred_at);

      -- Names and reasons; may be erased, the entry keeps its digest.
      CREATE TABLE audit_detail (
        entry_id uuid PRIMARY KEY REFERENCES audit_entry (id),
        salt text NOT NULL,
        content text NOT NULL
      );
      -- Erased, never rewritten.
      CREATE TRIGGER audit_detail_unchanged BEFORE UPDATE ON audit_detail FOR EACH ROW EXECUTE FUNCTION refuse_change();

      -- The end of each stream: the row writers lock, in key order.
      CREATE TABLE audit_head (
        stream text COLLATE "C" PRIMARY KEY,
        seq bigint NOT NULL,
        hash text NOT NULL
      );

      -- Roots bind the heads that have moved since the root before (system time).
      CREATE TABLE audit_root (
        no bigint PRIMARY KEY CHECK (no > 0),
        sealed_at timestamptz(3) NOT NULL,
        heads integer NOT NULL,
        prev_root text NOT NULL,
        root text NOT NULL
      );
      CREATE TABLE audit_root_head (
        root_no bigint NOT NULL REFERENCES audit_root (no) DEFERRABLE INITIALLY DEFERRED,
        stream text COLLATE "C" NOT NULL,
        seq bigint NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (stream, seq)
      );
      CREATE INDEX audit_root_head_root ON audit_root_head (root_no, stream);

      SELECT make_append_only('audit_entry');
      SELECT make_append_only('audit_root');
      SELECT make_append_only('audit_root_head');

      -- Proof must not fall over a body that is no longer JSON.
      CREATE FUNCTION audit_body(body text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE AS $$
      BEGIN
        RETURN body::jsonb;
      EXCEPTION WHEN others THEN
        RETURN NULL;
      END $$;

      CREATE FUNCTION audit_sha256(content text) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT encode(sha256(convert_to(content, 'UTF8')), 'hex')
      $$;

      CREATE FUNCTION audit_instant(instant timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
