import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft nobody was ever asked to sign is deleted: it lies in a bin, is in nobody's list, and is emptied for good (issue 13, point 2; ADR 74). */
export class BinDrafts20261203010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE request
        ADD COLUMN binned_at timestamptz(3),
        ADD COLUMN binned_by uuid REFERENCES person (id),
        ADD COLUMN bin_until date,
        ADD COLUMN purged_at timestamptz(3),
        ADD CONSTRAINT request_binned_whole CHECK ((binned_at IS NULL) = (binned_by IS NULL)
          AND (binned_at IS NULL) = (bin_until IS NULL) AND (purged_at IS NULL OR binned_at IS NOT NULL)),
        ADD CONSTRAINT request_binned_draft CHECK (binned_at IS NULL OR (stage = 'draft' AND content_hash IS NULL));
      CREATE INDEX request_binned_by ON request (binned_by) WHERE binned_by IS NOT NULL;

      -- What the sides wrote to each other lasts, unless the draft it is about is emptied.
      CREATE FUNCTION keep_draft_message() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM request r WHERE r.id = OLD.case_id AND r.binned_at IS NOT NULL) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION 'draft_message is append-only' USING ERRCODE = '42501';
      END $$;
      DROP TRIGGER append_only_rows ON draft_message;
      CREATE TRIGGER kept_with_its_draft BEFORE UPDATE OR DELETE ON draft_message
        FOR EACH ROW EXECUTE FUNCTION keep_draft_message();

      CREATE OR REPLACE VIEW case_listing_now AS
      SELECT r.id AS case_id, r.number, r.stage,
        r.stage NOT IN ('closed', 'withdrawn', 'lapsed') AND r.binned_at IS NULL AS open, r.stage_since,
        (SELECT min(d.due_at) FROM duty d WHERE d.case_id = r.id AND d.ended_at IS NULL AND d.since <= t.now) AS next_due,
        (SELECT min(k.due_at) FROM case_clock k WHERE k.case_id = r.id AND k.closed_at IS NULL AND k.stopped_at IS NULL)
          AS clock_due,
        translate(search_key(r.reference), '-', '') COLLATE "default" AS reference,
        ('|' || coalesce((SELECT string_agg(search_key(coalesce(w.kept_name, u.name)) || '|', ''
          ORDER BY coalesce(w.kept_name, u.name), u.id) FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id WHERE w.request_id = r.id), '')) COLLATE "default" AS words,
        coalesce((SELECT '|' || search_key(a.value #>> '{}') || '|' FROM request_answer a
          WHERE a.request_id = r.id AND a.field = 'title'), '') COLLATE "default" AS title_words
      FROM request r, (SELECT date_trunc('milliseconds', CASE WHEN running
        THEN anchor_domain + (clock_timestamp() - anchor_system) ELSE anchor_domain END) AS now FROM domain_clock) t;

      -- What lies in the bin is in nobody's list.
      CREATE OR REPLACE VIEW case_listing_place_now AS
      SELECT w.request_id AS case_id, 'unit' AS kind, w.unit_id AS place_id FROM request_workplace w
        JOIN request r ON r.id = w.request_id WHERE r.binned_at IS NULL
      UNION ALL SELECT r.id, 'provider', r.provider_id FROM request r WHERE r.provider_id IS NOT NULL
      UNION SELECT e.request_id, 'anchor', e.unit_id FROM endorsement e WHERE e.state <> 'voided'
      UNION SELECT e.request_id, 'committee', e.region_id FROM endorsement e
        WHERE e.state = 'asked' AND e.escalated_at IS NOT NULL
      UNION ALL SELECT r.id, 'central', '00000000-0000-0000-0000-000000000000'::uuid FROM request r
        WHERE r.number IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
