import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frames are raised, lowered and moved between: postings that both central sides have decided (domain.md §10). */
export class ChangeFrames20261128006100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(guard);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const columns = `
  -- Øre moved here from other frames, less what was moved from here: beside what its tranches granted.
  ALTER TABLE frame ADD COLUMN moved bigint NOT NULL DEFAULT 0;

  -- The other frame of a move; its money comes there.
  ALTER TABLE ledger_posting ADD COLUMN to_frame_id uuid REFERENCES frame (id);
  CREATE INDEX ledger_posting_to_frame ON ledger_posting (to_frame_id, id) WHERE to_frame_id IS NOT NULL;

  ALTER TABLE ledger_posting
    DROP CONSTRAINT ledger_posting_kind_check,
    DROP CONSTRAINT ledger_posting_check,
    ADD CONSTRAINT ledger_posting_kind_check CHECK (kind IN ('grant', 'raise', 'lower', 'move', 'hold', 'swap', 'bind',
      'earn', 'invoice', 'credit', 'pay', 'release')),
    ADD CONSTRAINT ledger_posting_check CHECK ((kind IN ('grant', 'raise', 'lower', 'move')) = (contract_id IS NULL)),
    ADD CONSTRAINT ledger_posting_move_check CHECK ((kind = 'move') = (to_frame_id IS NOT NULL)),
    ADD CONSTRAINT ledger_posting_elsewhere_check CHECK (to_frame_id <> frame_id);
`;

const guard = `
  -- A posting is one amount from one account of its frame to another: two entries, sum 0. A move is one amount out of a frame
  -- and into another: two entries of each, and each frame's sum 0. Checked at commit.
  CREATE OR REPLACE FUNCTION check_posting() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    posting bigint := (to_jsonb(NEW) ->> TG_ARGV[0])::bigint;
    found record;
  BEGIN
    SELECT count(e.*) AS entries, coalesce(sum(e.amount), 0) AS total,
        coalesce(sum(e.amount) FILTER (WHERE a.frame_id = p.frame_id), 0) AS own,
        count(e.*) FILTER (WHERE a.frame_id = p.frame_id) AS of_own,
        count(e.*) FILTER (WHERE a.frame_id = p.to_frame_id) AS of_other, bool_or(p.kind = 'move') AS moves
      INTO found
      FROM ledger_posting p
      LEFT JOIN ledger_entry e ON e.posting_id = p.id
      LEFT JOIN ledger_account a ON a.id = e.account_id
      WHERE p.id = posting;
    IF found.total <> 0 OR found.own <> 0 OR found.of_own <> 2 OR found.of_other <> (CASE WHEN found.moves THEN 2 ELSE 0 END)
        OR found.entries <> found.of_own + found.of_other THEN
      RAISE EXCEPTION 'posting % is not two entries of each of its frames that sum to 0 (% entries, sum %)',
        posting, found.entries, found.total USING ERRCODE = '23514', CONSTRAINT = 'posting_balanced';
    END IF;
    RETURN NULL;
  END $$;
`;
