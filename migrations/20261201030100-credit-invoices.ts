import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Credit notes with numbers of their own, whole or in part, and the day an invoice is to be paid (domain.md §10). */
export class CreditInvoices20261201030100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(notes);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

// What was sent before has the days its round gave it then.
const columns = `
  ALTER TABLE invoice ADD COLUMN credited bigint NOT NULL DEFAULT 0, ADD COLUMN due_on date;
  UPDATE invoice i SET
    credited = CASE i.state WHEN 'credited' THEN i.amount ELSE 0 END,
    due_on = (i.sent_at AT TIME ZONE 'Europe/Copenhagen')::date + coalesce((SELECT (round_rules_on(c.round_id,
      (i.sent_at AT TIME ZONE 'Europe/Copenhagen')::date) ->> 'payDays')::int
      FROM delivery_course c WHERE c.contract_id = i.contract_id), 30);
  ALTER TABLE invoice ALTER COLUMN due_on SET NOT NULL,
    ADD CONSTRAINT invoice_credited CHECK (credited BETWEEN 0 AND amount AND (state = 'credited') = (credited = amount));
  CREATE INDEX invoice_due ON invoice (due_on) WHERE state = 'sent';
`;

const notes = `
  CREATE TABLE credit_note (
    id uuid PRIMARY KEY,
    invoice_id uuid NOT NULL REFERENCES invoice (id),
    case_id uuid NOT NULL REFERENCES request (id),
    provider_id uuid NOT NULL REFERENCES provider (id),
    number text NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
    amount bigint NOT NULL CHECK (amount > 0),
    reason text NOT NULL,
    sent_by uuid NOT NULL REFERENCES person (id),
    sent_at timestamptz(3) NOT NULL,
    UNIQUE (provider_id, number)
  );
  CREATE INDEX credit_note_invoice ON credit_note (invoice_id);
  CREATE INDEX credit_note_case ON credit_note (case_id);
  CREATE INDEX credit_note_sent_by ON credit_note (sent_by);
  -- What was credited before was credited whole; its note has the id its posting was written under.
  INSERT INTO credit_note (id, invoice_id, case_id, provider_id, number, amount, reason, sent_by, sent_at)
  SELECT split_part(p.reference, ':', 2)::uuid, i.id, i.case_id, i.provider_id,
    left(i.number, 28) || '-K' || left(i.id::text, 8), i.amount, coalesce(i.credit_reason, ''), i.credited_by, i.credited_at
  FROM invoice i JOIN ledger_posting p ON p.invoice_id = i.id AND p.kind = 'credit' WHERE i.state = 'credited';
`;
