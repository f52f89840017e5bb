import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore, t } from '@samraad/platform';
import type { AccountKind } from '../domain/accounts';
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
  /** The request's number and its workplace, of what belongs to a case. */
  readonly caseNumber: number | null;
  readonly unit: string | null;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  readonly reference: string;
  /** Why both central sides decided it, or by which round's rule it followed; null for what follows from a contract or a day. */
  readonly reason: string | null;
  readonly occurredAt: Date;
}

/** What a frame's page shows of its ledger. */
@Injectable()
export class FrameLedgerQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** A page of postings, newest first, and how many there are. */
  async postings(
    frameId: string,
    page: { readonly limit: number; readonly offset: number } = { limit: 100, offset: 0 },
  ): Promise<{ readonly items: readonly LedgerLine[]; readonly total: number }> {
    const [rows, total] = await Promise.all([
      this.db.query<Row>(postingsSql, [frameId, page.limit, page.offset]),
      this.sums.count([frameId], () => this.db.query<{ n: number }>(countSql, [frameId])),
    ]);
    return { items: rows.map(toLine), total };
  }

  /** All of them in the same order as they are at one instant, however many: for a file. */
  async *all(frameId: string): AsyncGenerator<LedgerLine> {
    for await (const row of this.db.stream<Row>(postingsSql, [frameId, null, 0])) yield toLine(row);
  }
}

// A move is a posting of both its frames.
const countSql = `SELECT (SELECT count(*) FROM ledger_posting WHERE frame_id = $1)::int
  + (SELECT count(*) FROM ledger_posting WHERE to_frame_id = $1)::int AS n`;

type Row = Omit<LedgerLine, 'amount' | 'freeAfter'> &
  Record<'amount' | 'freeAfter', string> & {
    /** The round whose rule let the money follow; null for every other posting. */
    readonly carried: string | null;
  };

const toLine = ({ amount, freeAfter, carried, ...row }: Row): LedgerLine => ({
  ...row,
  reason: carried === null ? row.reason : t('budget.carried-over', { round: carried }),
  amount: BigInt(amount),
  freeAfter: BigInt(freeAfter),
});

// What is free now is kept; what was free after a posting is that without what newer postings did to it, so a page
// reads no further back than it shows.
const postingsSql = `
  SELECT line.id, line.kind, line.source AS "from", line.target AS "to", line.amount,
    now.balance - coalesce(sum(CASE WHEN line.target = 'free' THEN line.amount WHEN line.source = 'free' THEN -line.amount
      ELSE 0 END) OVER (ORDER BY line.id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::bigint AS "freeAfter",
    line.case_id AS "caseId", r.number AS "caseNumber", r.unit_name AS unit, line.contract_id AS "contractId", line.invoice_id AS "invoiceId", line.reference,
    line.reason, line.carried, line.occurred_at AS "occurredAt"
  FROM ledger_account now CROSS JOIN LATERAL (
    SELECT p.*, source.kind AS source, target.kind AS target, up.amount,
      (SELECT o.reason FROM proposal o WHERE p.kind IN ('raise', 'lower', 'move')
        AND o.id = CASE WHEN p.kind IN ('raise', 'lower', 'move') THEN split_part(p.reference, ':', 2)::uuid END) AS reason,
      (SELECT r.name FROM round r WHERE p.kind = 'move'
        AND r.id = CASE WHEN p.kind = 'move' THEN split_part(p.reference, ':', 2)::uuid END) AS carried
    FROM ((SELECT * FROM ledger_posting WHERE frame_id = now.frame_id ORDER BY id DESC LIMIT $2::int + $3::int)
      UNION ALL
      (SELECT * FROM ledger_posting WHERE to_frame_id = now.frame_id ORDER BY id DESC LIMIT $2::int + $3::int)) p
    JOIN ledger_entry up ON up.posting_id = p.id AND up.amount > 0
    JOIN ledger_account target ON target.id = up.account_id AND target.frame_id = now.frame_id
    JOIN ledger_entry down ON down.posting_id = p.id AND down.amount < 0
    JOIN ledger_account source ON source.id = down.account_id AND source.frame_id = now.frame_id
  ) line LEFT JOIN case_card r ON r.id = line.case_id
  WHERE now.frame_id = $1 AND now.kind = 'free'
  ORDER BY line.id DESC LIMIT $2 OFFSET $3`;
