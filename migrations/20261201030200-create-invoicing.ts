import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sends and who receives an invoice, and the invoice as it was sent, which nobody changes (domain.md §10, ADR 60). */
export class CreateInvoicing20261201030200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invoice_seller (
        provider_id uuid PRIMARY KEY REFERENCES provider (id),
        ${party},
        iban text NOT NULL CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$'),
        vat text NOT NULL CHECK (vat IN ('exempt', 'standard')),
        ${said}
      );
      CREATE INDEX invoice_seller_said_by ON invoice_seller (said_by);
      CREATE TABLE invoice_buyer (
        -- The central parties are one buyer.
        single boolean PRIMARY KEY DEFAULT true CHECK (single),
        ${party},
        gln text NOT NULL CHECK (gln ~ '^[0-9]{13}$'),
        ${said}
      );
      CREATE INDEX invoice_buyer_said_by ON invoice_buyer (said_by);
      CREATE TABLE invoice_document (
        -- The invoice's or the credit note's own id.
        id uuid PRIMARY KEY,
        invoice_id uuid NOT NULL REFERENCES invoice (id),
        -- What is to be paid, or taken back, with VAT.
        payable bigint NOT NULL CHECK (payable > 0),
        body text NOT NULL,
        hash text NOT NULL,
        made_at timestamptz(3) NOT NULL
      );
      CREATE INDEX invoice_document_invoice ON invoice_document (invoice_id);
      SELECT make_append_only('invoice_document');
      SELECT make_append_only('credit_note');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations are forward-only');
  }
}

const party = `
        name text COLLATE danish NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        cvr text NOT NULL CHECK (cvr ~ '^[0-9]{8}$'),
        street text NOT NULL,
        postal_code text NOT NULL CHECK (postal_code ~ '^[0-9]{4}$'),
        city text NOT NULL`;

const said = `
        -- Null: entered by the seeds.
        said_by uuid REFERENCES person (id),
        said_at timestamptz(3) NOT NULL`;
