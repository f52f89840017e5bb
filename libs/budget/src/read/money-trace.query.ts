import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore } from '@samraad/platform';
import { type AccountKind, accountKinds, type FrameBalances } from '../domain/accounts';
import type { MovementKind } from '../domain/movements.rules';

/** Which figure: an account of a frame, of one of its contracts, or one invoice; as of an instant. */
export interface Traced {
  readonly frameId: string;
  /** Null: every account. */
  readonly account: AccountKind | null;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  readonly asOf: Date;
}

/** A frame's accounts as of an instant. */
export interface FrameAsOf {
  readonly frameId: string;
  readonly roundId: string;
  readonly providerId: string;
  readonly balances: FrameBalances;
}

/** One entry behind a figure: what it added to it, in øre (less where it took). */
export interface TracedEntry {
  readonly postingId: string;
  readonly kind: MovementKind;
  readonly account: AccountKind;
  /** The account on the other side of it. */
  readonly other: AccountKind;
  readonly amount: Ore;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly reference: string;
  readonly occurredAt: Date;
}

/** One posting whole. */
export interface TracedPosting {
  readonly id: string;
  readonly frameId: string;
  readonly toFrameId: string | null;
  readonly kind: MovementKind;
  readonly caseId: string | null;
  readonly contractId: string | null;
  readonly invoiceId: string | null;
  readonly number: number | null;
  readonly unit: string | null;
  readonly reference: string;
  readonly digest: string;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly entries: readonly {
    readonly frameId: string;
    readonly account: AccountKind;
    readonly amount: Ore;
  }[];
}

type EntryRow = Omit<TracedEntry, 'amount'> & { readonly amount: string };
const toEntry = ({ amount, ...row }: EntryRow): TracedEntry => ({ ...row, amount: BigInt(amount) });

/** Any figure of the ledger, derived from its entries up to an instant, and every entry behind it (domain.md §10). */
@Injectable()
export class MoneyTraceQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Every frame of a round. */
  async frames(roundId: string, asOf: Date): Promise<readonly FrameAsOf[]> {
    const rows = await this.db.query<
      Pick<FrameAsOf, 'frameId' | 'roundId' | 'providerId'> & { balances: Record<string, string> }
    >(framesSql, [roundId, asOf]);
    return rows.map(({ balances, ...row }) => {
      const found = accountKinds.map((kind) => [kind, BigInt(balances[kind] ?? 0)]);
      return { ...row, balances: Object.fromEntries(found) as FrameBalances };
    });
  }

  /** What the figure is, and how many entries it is the sum of. */
  async figure(of: Traced): Promise<{ readonly sum: Ore; readonly count: number }> {
    const read = async () => {
      const [row] = await this.db.query<{ sum: string; n: number }>(`${figureSql(of)}`, paramsOf(of));
      return { sum: BigInt(row?.sum ?? 0), count: row?.n ?? 0 };
    };
    return this.sums.of(JSON.stringify(paramsOf(of)), read, ({ count }) => count);
  }

  /** A page of the entries behind it, the newest first. */
  async entries(
    of: Traced,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<readonly TracedEntry[]> {
    const rows = await this.db.query<EntryRow>(entriesSql(of, 'LIMIT $6 OFFSET $7'), [
      ...paramsOf(of),
      limit,
      offset,
    ]);
    return rows.map(toEntry);
  }

  /** All of them, for a file. */
  async *all(of: Traced): AsyncGenerator<TracedEntry> {
    for await (const row of this.db.stream<EntryRow>(entriesSql(of, ''), paramsOf(of))) yield toEntry(row);
  }

  /** Null when there is none. */
  async posting(id: string): Promise<TracedPosting | null> {
    const [row] = await this.db.query<
      Omit<TracedPosting, 'entries'> & {
        entries: { frameId: string; account: AccountKind; amount: string }[];
      }
    >(postingSql, [id]);
    if (!row) return null;
    return { ...row, entries: row.entries.map((one) => ({ ...one, amount: BigInt(one.amount) })) };
  }
}

const paramsOf = ({ frameId, account, contractId, invoiceId, asOf }: Traced) =>
  [frameId, asOf, account, contractId, invoiceId] as const;

// Each way of asking goes by its own index: an account's entries, a contract's postings, an invoice's.
const sourceOf = ({ contractId, invoiceId }: Traced): string => {
  if (contractId !== null || invoiceId !== null)
    return `ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id JOIN ledger_account a ON a.id = e.account_id`;
  return `ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_posting p ON p.id = e.posting_id`;
};

const where = `a.frame_id = $1::uuid AND p.occurred_at <= $2::timestamptz AND ($3::text IS NULL OR a.kind = $3)
  AND ($4::uuid IS NULL OR p.contract_id = $4) AND ($5::uuid IS NULL OR p.invoice_id = $5)`;

const figureSql = (of: Traced): string =>
  `SELECT coalesce(sum(e.amount), 0)::bigint AS sum, count(*)::int AS n FROM ${sourceOf(of)} WHERE ${where}`;

// What is shown of a case, and the other side of the posting, is looked up for those of the page only.
const entriesSql = (of: Traced, page: string): string => `
  SELECT first.id AS "postingId", first.kind, first.account, other.kind AS other, first.amount,
    first.contract_id AS "contractId", first.invoice_id AS "invoiceId", r.number, r.unit_name AS unit,
    first.reference, first.occurred_at AS "occurredAt"
  FROM (SELECT p.id, p.kind, a.kind AS account, a.id AS account_id, a.frame_id, e.amount, p.case_id, p.contract_id, p.invoice_id,
      p.reference, p.occurred_at
    FROM ${sourceOf(of)} WHERE ${where} ORDER BY e.posting_id DESC, a.id ${page}) first
  JOIN ledger_entry against ON against.posting_id = first.id AND against.account_id <> first.account_id
  JOIN ledger_account other ON other.id = against.account_id AND other.frame_id = first.frame_id
  LEFT JOIN case_card r ON r.id = first.case_id
  ORDER BY first.id DESC, first.account_id`;

// What is kept now, less what came later: a day not long ago is near.
const framesSql = `
  SELECT f.id AS "frameId", f.round_id AS "roundId", f.provider_id AS "providerId",
    (SELECT jsonb_object_agg(a.kind, (a.balance - coalesce(later.amount, 0))::text)
      FROM ledger_account a LEFT JOIN (
        SELECT e.account_id, sum(e.amount) AS amount FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id
        WHERE (p.frame_id = f.id OR p.to_frame_id = f.id) AND p.occurred_at > $2::timestamptz GROUP BY e.account_id
      ) later ON later.account_id = a.id
      WHERE a.frame_id = f.id) AS balances
  FROM frame f JOIN provider v ON v.id = f.provider_id WHERE f.round_id = $1 ORDER BY v.position, v.name`;

const postingSql = `
  SELECT p.id, p.frame_id AS "frameId", p.to_frame_id AS "toFrameId", p.kind, p.case_id AS "caseId",
    p.contract_id AS "contractId", p.invoice_id AS "invoiceId", r.number, r.unit_name AS unit, p.reference, p.digest,
    p.occurred_at AS "occurredAt", p.recorded_at AS "recordedAt",
    (SELECT json_agg(json_build_object('frameId', a.frame_id, 'account', a.kind, 'amount', e.amount::text) ORDER BY e.amount, a.id)
      FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id WHERE e.posting_id = p.id) AS entries
  FROM ledger_posting p LEFT JOIN case_card r ON r.id = p.case_id WHERE p.id = $1::bigint`;
