import { Injectable } from '@nestjs/common';
import { Database, isId, type Ore } from '@samraad/platform';
import type { Payable, PaymentWhy } from '../domain/judge-payment';
import type { PaymentState } from '../domain/payment-state';
import { openPayables } from '../persistence/payment.store';

/** A payment as lists show it; øre. */
export interface PaymentView {
  readonly id: string;
  readonly day: string;
  readonly amount: Ore;
  readonly direction: 'out' | 'back';
  readonly text: string;
  readonly bankReference: string;
  readonly state: PaymentState;
  readonly why: PaymentWhy | null;
  readonly invoiceId: string | null;
  readonly invoiceNumber: string | null;
  readonly provider: string | null;
  readonly settledAt: Date | null;
  readonly settledBy: string | null;
  readonly reason: string | null;
}

type Row = Omit<PaymentView, 'amount'> & { readonly amount: string };

const columns = `SELECT p.id, p.day::text AS day, p.amount, p.direction, p.text, p.bank_reference AS "bankReference", p.state, p.why,
    p.invoice_id AS "invoiceId", i.number AS "invoiceNumber", v.name AS provider, p.settled_at AS "settledAt",
    s.name AS "settledBy", p.reason
  FROM payment p LEFT JOIN invoice i ON i.id = p.invoice_id LEFT JOIN provider v ON v.id = i.provider_id
  LEFT JOIN person s ON s.id = p.settled_by`;

/** Most invoices a person is offered for a payment. */
const mostOffered = 200;

/** Payments from the bank: those to look at first, oldest first; then the settled ones, newest first. */
@Injectable()
export class PaymentsQuery {
  constructor(private readonly db: Database) {}

  async page(
    state: PaymentState | null,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly PaymentView[]; readonly total: number; readonly open: number }> {
    const [rows, [counts]] = await Promise.all([
      this.db.query<Row>(
        `${columns} WHERE ($1::text IS NULL OR p.state = $1)
         ORDER BY p.state <> 'open', CASE WHEN p.state = 'open' THEN p.day END, p.day DESC, p.id LIMIT $2 OFFSET $3`,
        [state, limit, offset],
      ),
      this.db.query<{ total: number; open: number }>(
        `SELECT count(*) FILTER (WHERE $1::text IS NULL OR state = $1)::int AS total,
           count(*) FILTER (WHERE state = 'open')::int AS open FROM payment`,
        [state],
      ),
    ]);
    return { items: rows.map(toView), total: counts?.total ?? 0, open: counts?.open ?? 0 };
  }

  async byId(id: string): Promise<PaymentView | null> {
    if (!isId(id)) return null;
    const [row] = await this.db.query<Row>(`${columns} WHERE p.id = $1`, [id]);
    return row ? toView(row) : null;
  }

  /** Unpaid invoices with exactly this much open: what a person may match a payment with. */
  async fitting(amount: Ore): Promise<readonly Payable[]> {
    return (await openPayables(this.db, mostOffered)).filter(({ payable }) => payable === amount);
  }
}

const toView = (row: Row): PaymentView => ({ ...row, amount: BigInt(row.amount) });
