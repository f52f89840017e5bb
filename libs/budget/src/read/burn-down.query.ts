import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore } from '@samraad/platform';

/** A frame at the end of a month (Copenhagen) in which something moved: what was opened so far, and what of it was not free. Øre. */
export interface BurnDownMonth {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly total: Ore;
  readonly used: Ore;
}

interface Row {
  readonly month: string;
  readonly total: string;
  readonly used: string;
  readonly n: number;
}

/** How a frame was used, month by month. */
@Injectable()
export class BurnDownQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** The oldest month first; one without movements is not among them, and is as the one before it. */
  async months(frameId: string): Promise<readonly BurnDownMonth[]> {
    const rows = await this.sums.of(
      frameId,
      () => this.db.query<Row>(monthsSql, [frameId]),
      (found) => found.reduce((sum, { n }) => sum + n, 0),
    );
    return rows.map(({ month, total, used }) => ({ month, total: BigInt(total), used: BigInt(used) }));
  }
}

// Only two accounts tell it: what was granted, and what of that is free.
const monthsSql = `
  SELECT month, n, (-sum(granted) OVER so_far)::bigint AS total,
    (-sum(granted) OVER so_far - sum(free) OVER so_far)::bigint AS used
  FROM (
    SELECT to_char(p.occurred_at AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM') AS month, count(*)::int AS n,
      coalesce(sum(e.amount) FILTER (WHERE a.kind = 'granted'), 0) AS granted,
      coalesce(sum(e.amount) FILTER (WHERE a.kind = 'free'), 0) AS free
    FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_posting p ON p.id = e.posting_id
    WHERE a.frame_id = $1 AND a.kind IN ('granted', 'free') GROUP BY 1
  ) monthly WINDOW so_far AS (ORDER BY month) ORDER BY month`;
