import { Injectable } from '@nestjs/common';
import { Database, type Ore } from '@samraad/platform';
import { type AccountKind, accountKinds } from '../domain/accounts';
import { type FrameSummary, summarise } from '../domain/frame-summary';
import type { MovementKind } from '../domain/movements.rules';

/** One posting of a frame's page, newest first. Words: `budget.posting.<kind>`, `budget.account.<kind>`. Øre. */
export interface LedgerLine {
  readonly id: string;
  readonly kind: MovementKind;
  readonly from: AccountKind;
  readonly to: AccountKind;
  readonly amount: Ore;
  /** Free in the frame after it. */
  readonly freeAfter: Ore;
  readonly caseId: string | null;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  readonly reference: string;
  readonly occurredAt: Date;
}

/** The frame's figures at the end of a Copenhagen day on which something moved. */
export interface BurnDownPoint extends FrameSummary {
  /** 'YYYY-MM-DD'. */
  readonly day: string;
}

/** What a frame's page shows of its ledger. */
@Injectable()
export class FrameLedgerQuery {
  constructor(private readonly db: Database) {}

  /** A page of postings, newest first, and how many there are. */
  async postings(
    frameId: string,
    page: { readonly limit: number; readonly offset: number } = { limit: 100, offset: 0 },
  ): Promise<{ readonly items: readonly LedgerLine[]; readonly total: number }> {
    type Row = Omit<LedgerLine, 'amount' | 'freeAfter'> & {
      amount: string;
      freeAfter: string;
      total: number;
    };
    const rows = await this.db.query<Row>(postingsSql, [frameId, page.limit, page.offset]);
    const items = rows.map(({ total: _, amount, freeAfter, ...row }) => ({
      ...row,
      amount: BigInt(amount),
      freeAfter: BigInt(freeAfter),
    }));
    return { items, total: rows[0]?.total ?? (page.offset === 0 ? 0 : await this.count(frameId)) };
  }

  /** The frame day by day: one point per day with a posting, oldest first. */
  async burnDown(frameId: string): Promise<readonly BurnDownPoint[]> {
    const rows = await this.db.query<Record<AccountKind, string> & { day: string }>(burnDownSql, [frameId]);
    return rows.map((row) => {
      const balances = accountKinds.map((kind) => [kind, BigInt(row[kind])]);
      return { day: row.day, ...summarise(Object.fromEntries(balances) as Record<AccountKind, Ore>) };
    });
  }

  private async count(frameId: string): Promise<number> {
    const sql = 'SELECT count(*)::int AS n FROM ledger_posting WHERE frame_id = $1';
    return (await this.db.query<{ n: number }>(sql, [frameId]))[0]?.n ?? 0;
  }
}

const postingsSql = `
  WITH line AS (
    SELECT p.id, p.kind, p.case_id, p.contract_id, p.invoice_id, p.reference, p.occurred_at,
      source.kind AS source, target.kind AS target, up.amount,
      sum(CASE WHEN target.kind = 'free' THEN up.amount WHEN source.kind = 'free' THEN -up.amount ELSE 0 END)
        OVER (ORDER BY p.id) AS free_after
    FROM ledger_posting p
    JOIN ledger_entry up ON up.posting_id = p.id AND up.amount > 0
    JOIN ledger_entry down ON down.posting_id = p.id AND down.amount < 0
    JOIN ledger_account source ON source.id = down.account_id
    JOIN ledger_account target ON target.id = up.account_id
    WHERE p.frame_id = $1
  )
  SELECT id, kind, source AS "from", target AS "to", amount, free_after AS "freeAfter", case_id AS "caseId",
    contract_id AS "contractId", invoice_id AS "invoiceId", reference, occurred_at AS "occurredAt",
    count(*) OVER ()::int AS total
  FROM line ORDER BY line.id DESC LIMIT $2 OFFSET $3`;

const column = (kind: AccountKind) =>
  `sum(sum(e.amount) FILTER (WHERE a.kind = '${kind}')) OVER (ORDER BY day)`;

// A sum over no rows yet is null: the account has not been touched up to that day.
const burnDownSql = `
  WITH dated AS (
    SELECT id, to_char(occurred_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS day
    FROM ledger_posting WHERE frame_id = $1
  )
  SELECT day, ${accountKinds.map((kind) => `coalesce(${column(kind)}, 0)::bigint AS ${kind}`).join(', ')}
  FROM dated JOIN ledger_entry e ON e.posting_id = dated.id JOIN ledger_account a ON a.id = e.account_id
  GROUP BY day ORDER BY day`;
