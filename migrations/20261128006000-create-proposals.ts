import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One decision of two sides: proposed by one, answered by the other (domain.md §10, §13 [ours, 2]). */
export class CreateProposals20261128006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE proposal (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind <> ''),
        pair text NOT NULL CHECK (pair IN ('central', 'committee')),
        region_id uuid REFERENCES org_unit (id),
        -- The side that proposed it; the other of the pair answers.
        side text NOT NULL,
        title text NOT NULL CHECK (title <> ''),
        reason text NOT NULL CHECK (reason <> ''),
        -- Exact texts: what was proposed, what its page stated, and the part of that which may not move.
        change text NOT NULL,
        change_hash text NOT NULL,
        facts text NOT NULL,
        ground text NOT NULL,
        ground_hash text NOT NULL,
        subjects text[] NOT NULL CHECK (cardinality(subjects) > 0),
        state text NOT NULL CHECK (state IN ('waiting', 'approved', 'refused', 'withdrawn', 'lapsed', 'overtaken')),
        proposed_by uuid NOT NULL REFERENCES person (id),
        proposed_at timestamptz(3) NOT NULL,
        -- Reminders up to this instant have had their time.
        looked_at timestamptz(3) NOT NULL,
        lapses_at timestamptz(3) NOT NULL,
        ended_by uuid REFERENCES person (id),
        ended_at timestamptz(3),
        answer text,
        CHECK ((pair = 'committee') = (region_id IS NOT NULL)),
        CHECK (CASE pair WHEN 'central' THEN side IN ('central_employers', 'central_unions')
          ELSE side IN ('committee_chair', 'committee_vice_chair') END),
        CHECK ((state = 'waiting') = (ended_at IS NULL)),
        CHECK ((state IN ('approved', 'refused', 'withdrawn')) = (ended_by IS NOT NULL)),
        CHECK (state <> 'refused' OR answer IS NOT NULL)
      );
      -- The same thing waits once only, whoever proposes it.
      CREATE UNIQUE INDEX proposal_waiting_once ON proposal (kind, change_hash) WHERE state = 'waiting';
      CREATE INDEX proposal_scope ON proposal (pair, region_id, state, ended_at);
      CREATE INDEX proposal_waiting_subjects ON proposal USING gin (subjects) WHERE state = 'waiting';
      CREATE INDEX proposal_region ON proposal (region_id) WHERE region_id IS NOT NULL;
      CREATE INDEX proposal_proposed_by ON proposal (proposed_by);
      CREATE INDEX proposal_ended_by ON proposal (ended_by) WHERE ended_by IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
