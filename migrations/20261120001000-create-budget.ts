import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frames, their tranches and the double-entry ledger (domain.md §10). */
export class CreateBudget20261120001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(frames);
    await runner.query(ledger);
    await runner.query(guards);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const frames = `
  CREATE TABLE frame (
    id uuid PRIMARY KEY,
    round_id uuid NOT NULL,
    provider_id uuid NOT NULL,
    demo boolean NOT NULL,
    UNIQUE (round_id, provider_id),
    FOREIGN KEY (round_id, provider_id) REFERENCES round_provider (round_id, provider_id)
  );

  CREATE TABLE frame_tranche (
    id uuid PRIMARY KEY,
    frame_id uuid NOT NULL REFERENCES frame (id),
    label text NOT NULL CHECK (label <> ''),
    opens_on date NOT NULL,
    amount bigint NOT NULL CHECK (amount > 0),
    granted_at timestamptz(3),
    UNIQUE (frame_id, opens_on)
  );

  -- 'granted' is the source of the frame's money and runs negative: minus the total.
  CREATE TABLE ledger_account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    frame_id uuid NOT NULL REFERENCES frame (id),
    kind text NOT NULL CHECK (kind IN ('granted', 'free', 'held', 'bound', 'earned', 'invoiced', 'paid')),
    balance bigint NOT NULL DEFAULT 0 CHECK (CASE WHEN kind = 'granted' THEN balance <= 0 ELSE balance >= 0 END),
    UNIQUE (frame_id, kind)
  );

  CREATE TABLE contract_balance (
    contract_id uuid PRIMARY KEY,
    frame_id uuid NOT NULL REFERENCES frame (id),
    case_id uuid NOT NULL,
    held bigint NOT NULL DEFAULT 0 CHECK (held >= 0),
    bound bigint NOT NULL DEFAULT 0 CHECK (bound >= 0),
    earned bigint NOT NULL DEFAULT 0 CHECK (earned >= 0),
    invoiced bigint NOT NULL DEFAULT 0 CHECK (invoiced >= 0),
    paid bigint NOT NULL DEFAULT 0 CHECK (paid >= 0)
  );
  CREATE INDEX contract_balance_frame ON contract_balance (frame_id);
  CREATE INDEX contract_balance_case ON contract_balance (case_id);
`;

const ledger = `
  CREATE TABLE ledger_posting (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    frame_id uuid NOT NULL REFERENCES frame (id),
    kind text NOT NULL
      CHECK (kind IN ('grant', 'hold', 'swap', 'bind', 'earn', 'invoice', 'credit', 'pay', 'release')),
    case_id uuid,
    contract_id uuid REFERENCES contract_balance (contract_id),
    invoice_id uuid,
    reference text NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 200),
    occurred_at timestamptz(3) NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    digest text NOT NULL,
    CHECK ((kind = 'grant') = (contract_id IS NULL)),
    CHECK ((case_id IS NULL) = (contract_id IS NULL)),
    CHECK ((kind IN ('invoice', 'credit', 'pay')) = (invoice_id IS NOT NULL))
  );
  CREATE INDEX ledger_posting_frame ON ledger_posting (frame_id, id);
  CREATE INDEX ledger_posting_contract ON ledger_posting (contract_id, id);
  CREATE INDEX ledger_posting_invoice ON ledger_posting (invoice_id) WHERE invoice_id IS NOT NULL;

  CREATE TABLE ledger_entry (
    posting_id bigint NOT NULL REFERENCES ledger_posting (id),
    account_id bigint NOT NULL REFERENCES ledger_account (id),
    amount bigint NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (posting_id, account_id)
  );
  CREATE INDEX ledger_entry_account ON ledger_entry (account_id);

  SELECT make_append_only('ledger_posting');
  SELECT make_append_only('ledger_entry');
`;

const guards = `
  -- One text for one posting, whatever the session's time zone: epoch milliseconds, a JSON array.
  CREATE FUNCTION ledger_digest(frame_id uuid, kind text, case_id uuid, contract_id uuid, invoice_id uuid,
    reference text, occurred_at timestamptz, recorded_at timestamptz, source text, target text, amount bigint)
  RETURNS text LANGUAGE sql STABLE AS $$
    SELECT encode(sha256(convert_to(jsonb_build_array(frame_id, kind, case_id, contract_id, invoice_id, reference,
      (extract(epoch FROM occurred_at) * 1000)::bigint, (extract(epoch FROM recorded_at) * 1000)::bigint,
      source, target, amount::text)::text, 'UTF8')), 'hex')
  $$;

  -- A posting is one amount moved from one account of its frame to another: two entries, sum 0. Checked at commit.
  CREATE FUNCTION check_posting() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    posting bigint := (to_jsonb(NEW) ->> TG_ARGV[0])::bigint;
    found record;
  BEGIN
    SELECT count(e.*) AS entries, sum(e.amount) AS total, bool_and(a.frame_id = p.frame_id) AS one_frame INTO found
      FROM ledger_posting p
      LEFT JOIN ledger_entry e ON e.posting_id = p.id
      LEFT JOIN ledger_account a ON a.id = e.account_id
      WHERE p.id = posting;
    IF found.entries <> 2 OR found.total <> 0 OR NOT found.one_frame THEN
      RAISE EXCEPTION 'posting % is not two entries of its frame that sum to 0 (% entries, sum %)',
        posting, found.entries, found.total USING ERRCODE = '23514', CONSTRAINT = 'posting_balanced';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT ON ledger_posting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_posting('id');
  CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT ON ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_posting('posting_id');
`;
