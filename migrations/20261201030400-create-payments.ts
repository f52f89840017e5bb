import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments as the bank tells them: files that are looked at, and movements that are matched, kept or dismissed (ADR 60). */
export class CreatePayments20261201030400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment_file (
        id uuid PRIMARY KEY,
        made_by uuid NOT NULL REFERENCES person (id),
        made_at timestamptz(3) NOT NULL,
        -- What was read of it; emptied once it is taken in.
        kept jsonb NOT NULL,
        taken_in_at timestamptz(3),
        taken_in jsonb,
        CHECK ((taken_in_at IS NULL) = (taken_in IS NULL))
      );
      CREATE INDEX payment_file_made_by ON payment_file (made_by);
      CREATE TABLE payment (
        id uuid PRIMARY KEY,
        file_id uuid NOT NULL REFERENCES payment_file (id),
        line integer NOT NULL CHECK (line > 0),
        -- The same movement is taken in once, whatever file it comes in.
        bank_reference text NOT NULL UNIQUE,
        day date NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        direction text NOT NULL CHECK (direction IN ('out', 'back')),
        text text NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'paid', 'dismissed')),
        why text CHECK (why IN ('unknown', 'ambiguous', 'amount', 'approve-first', 'other-side', 'settled', 'returned')),
        invoice_id uuid REFERENCES invoice (id),
        taken_in_at timestamptz(3) NOT NULL,
        settled_by uuid REFERENCES person (id),
        settled_at timestamptz(3),
        reason text,
        CHECK ((state = 'open') = (settled_at IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)),
        CHECK (state <> 'open' OR why IS NOT NULL),
        CHECK (state <> 'paid' OR (invoice_id IS NOT NULL AND direction = 'out')),
        CHECK ((state = 'dismissed') = (reason IS NOT NULL))
      );
      CREATE INDEX payment_file_id ON payment (file_id);
      CREATE INDEX payment_listed ON payment (state, day, id);
      CREATE INDEX payment_invoice ON payment (invoice_id) WHERE invoice_id IS NOT NULL;
      CREATE INDEX payment_settled_by ON payment (settled_by);
      CREATE INDEX invoice_number ON invoice (search_key(number));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}
