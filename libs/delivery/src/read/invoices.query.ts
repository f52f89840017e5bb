import { Injectable } from '@nestjs/common';
import { Database, type Ore } from '@samraad/platform';
import type { InvoiceState } from '../domain/invoice-state';
import type { CentralSide } from '../persistence/invoice.store';

/** An invoice beside its contract and its attestation: the three-way match. Amounts in øre. */
export interface InvoiceView {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly reference: string;
  readonly caseNumber: number;
  readonly roundId: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly number: string;
  readonly amount: Ore;
  readonly state: InvoiceState;
  readonly sentAt: Date;
  readonly sentBy: string;
  readonly paidAt: Date | null;
  readonly paidBy: string | null;
  readonly paidSide: CentralSide | null;
  readonly creditedAt: Date | null;
  readonly creditReason: string | null;
  readonly signedAt: Date;
  readonly price: Ore;
  readonly attested: Ore;
  readonly standsAt: Date;
  /** All invoices of the contract that are not credited, this one too. */
  readonly invoicedInAll: Ore;
  /** Invoiced ≤ attested ≤ price. */
  readonly matches: boolean;
}

/** Which invoices: those of a case, a provider, a round, a state; all of what is given must hold. */
export interface InvoiceFilter {
  readonly id?: string;
  readonly caseId?: string;
  readonly providerIds?: readonly string[];
  readonly roundId?: string;
  readonly state?: InvoiceState;
}

type Row = Omit<InvoiceView, 'amount' | 'price' | 'attested' | 'invoicedInAll' | 'matches'> &
  Record<'amount' | 'price' | 'attested' | 'invoicedInAll', string>;

/** Lists invoices for the provider's and the central parties' pages and the API. */
@Injectable()
export class InvoicesQuery {
  constructor(private readonly db: Database) {}

  /** Those to pay first, oldest first; then the settled ones, newest first. */
  async list(filter: InvoiceFilter): Promise<readonly InvoiceView[]> {
    const rows = await this.db.query<Row>(`${columns} ${from} ${order}`, params(filter));
    return rows.map(toView);
  }

  /** Part of that list, and how many there are in all. */
  async page(
    filter: InvoiceFilter,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly InvoiceView[]; readonly total: number }> {
    const asked = params(filter);
    const rows = await this.db.query<Row>(`${columns} ${from} ${order} LIMIT $6 OFFSET $7`, [
      ...asked,
      limit,
      offset,
    ]);
    const [count] = await this.db.query<{ n: number }>(`SELECT count(*)::int AS n ${from}`, asked);
    return { items: rows.map(toView), total: count?.n ?? 0 };
  }

  async byId(id: string): Promise<InvoiceView | null> {
    return (await this.list({ id }))[0] ?? null;
  }
}

function params(filter: InvoiceFilter): unknown[] {
  const { id = null, caseId = null, providerIds = null, roundId = null, state = null } = filter;
  return [id, caseId, providerIds, roundId, state];
}

function toView(row: Row): InvoiceView {
  const price = BigInt(row.price);
  const attested = BigInt(row.attested);
  const invoicedInAll = BigInt(row.invoicedInAll);
  const matches = invoicedInAll <= attested && attested <= price;
  return { ...row, amount: BigInt(row.amount), price, attested, invoicedInAll, matches };
}

const columns = `
  SELECT i.id, i.case_id AS "caseId", i.contract_id AS "contractId", r.reference, r.number AS "caseNumber",
    c.round_id AS "roundId", i.provider_id AS "providerId", p.name AS "providerName", i.number, i.amount, i.state,
    i.sent_at AS "sentAt", sender.name AS "sentBy", i.paid_at AS "paidAt", payer.name AS "paidBy",
    i.paid_side AS "paidSide", i.credited_at AS "creditedAt", i.credit_reason AS "creditReason",
    c.signed_at AS "signedAt", c.price, a.amount AS attested, a.stands_at AS "standsAt",
    (SELECT coalesce(sum(o.amount), 0) FROM invoice o
      WHERE o.contract_id = i.contract_id AND o.state <> 'credited')::bigint AS "invoicedInAll"`;

const from = `
  FROM invoice i
  JOIN delivery_course c ON c.contract_id = i.contract_id
  JOIN request r ON r.id = i.case_id
  JOIN provider p ON p.id = i.provider_id
  JOIN person sender ON sender.id = i.sent_by
  LEFT JOIN person payer ON payer.id = i.paid_by
  JOIN attestation a ON a.contract_id = i.contract_id AND a.state = 'stands'
  WHERE ($1::uuid IS NULL OR i.id = $1) AND ($2::uuid IS NULL OR i.case_id = $2)
    AND ($3::uuid[] IS NULL OR i.provider_id = ANY ($3)) AND ($4::uuid IS NULL OR c.round_id = $4)
    AND ($5::text IS NULL OR i.state = $5)`;

const order = `
  ORDER BY i.state <> 'sent', CASE WHEN i.state = 'sent' THEN i.sent_at END, i.sent_at DESC, i.id`;
