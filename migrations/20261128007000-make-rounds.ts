import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds that people make: drafts, rules dated within a round, tranches that need not carry over, several signers of a side. */
export class MakeRounds20261128007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(drafts);
    await runner.query(datedRules);
    await runner.query(tranches);
    await runner.query(signers);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const drafts = `
  -- The whole text of a round before there is one; both central sides write in it.
  CREATE TABLE round_draft (
    id uuid PRIMARY KEY,
    made_from uuid REFERENCES round (id),
    plan jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'opened', 'discarded')),
    -- The round it became.
    round_id uuid UNIQUE REFERENCES round (id),
    version int NOT NULL DEFAULT 1,
    created_by uuid NOT NULL REFERENCES person (id),
    created_at timestamptz(3) NOT NULL,
    changed_by uuid NOT NULL REFERENCES person (id),
    changed_at timestamptz(3) NOT NULL,
    CHECK ((state = 'opened') = (round_id IS NOT NULL))
  );
  CREATE INDEX round_draft_made_from ON round_draft (made_from);
  CREATE INDEX round_draft_created_by ON round_draft (created_by);
  CREATE INDEX round_draft_changed_by ON round_draft (changed_by);
`;

const datedRules = `
  -- Rules that hold from a day in a running round; the round's own row holds those it opened with.
  CREATE TABLE round_rules (
    round_id uuid NOT NULL REFERENCES round (id),
    valid_from date NOT NULL,
    rules jsonb NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (round_id, valid_from)
  );
  SELECT make_append_only('round_rules');

  -- The rules of a round on a day; null for a round that is none.
  CREATE FUNCTION round_rules_on(of_round uuid, on_day date) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(
      (SELECT d.rules FROM round_rules d WHERE d.round_id = of_round AND d.valid_from <= on_day
        ORDER BY d.valid_from DESC LIMIT 1),
      (SELECT r.rules FROM round r WHERE r.id = of_round))
  $$;
`;

const tranches = `
  -- What is unused of a tranche may lapse when the next one opens: back to where it came from.
  ALTER TABLE ledger_posting DROP CONSTRAINT ledger_posting_kind_check;
  ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_kind_check CHECK (kind IN
    ('grant', 'lapse', 'raise', 'lower', 'move', 'hold', 'swap', 'bind', 'earn', 'invoice', 'credit', 'pay', 'release'));
  ALTER TABLE ledger_posting DROP CONSTRAINT ledger_posting_check;
  ALTER TABLE ledger_posting ADD CONSTRAINT ledger_posting_check
    CHECK ((kind IN ('grant', 'lapse', 'raise', 'lower', 'move')) = (contract_id IS NULL));
`;

const signers = `
  -- A round's rule may want more than one of the employee side: AMR and TR each by themselves.
  ALTER TABLE request_signer DROP CONSTRAINT request_signer_pkey;
  ALTER TABLE request_signer ADD PRIMARY KEY (request_id, unit_id, side, person_id);
  DROP INDEX signature_asked_open;
  CREATE UNIQUE INDEX signature_asked_open ON signature_asked (request_id, unit_id, side, person_id)
    WHERE state = 'asked';
`;
