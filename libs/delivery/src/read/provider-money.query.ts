import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore } from '@samraad/platform';

/** A case of the provider and an amount of it, in øre. */
export interface CaseAmount {
  readonly caseId: string;
  readonly caseNumber: number;
  readonly title: string;
  readonly amount: Ore;
}

/** A contract on its way, with the price it would be sent at: being written, waiting for room, or changes asked for. */
export interface PendingContract extends CaseAmount {
  readonly state: 'draft' | 'waiting' | 'changes_asked';
  /** What it holds already, and swaps when a new version is sent: with changes asked for. Øre. */
  readonly held: Ore;
}

/** The first of them, and how many there are. */
export interface PendingContracts {
  readonly items: readonly PendingContract[];
  readonly total: number;
}

/** The first of them, how many there are, and for how much in all. */
export interface BillableCases {
  readonly items: readonly CaseAmount[];
  readonly total: number;
  readonly amount: Ore;
}

type Row<T extends CaseAmount> = Omit<T, 'amount'> & { readonly amount: string };

/** How many of each a page shows. */
const shown = 20;

/** What a provider's own money page asks besides frame and ledger. */
@Injectable()
export class ProviderMoneyQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Contracts of the round on their way, priced: those that wait first, the oldest first. */
  async pending(roundId: string, providerId: string): Promise<PendingContracts> {
    const asked = [roundId, providerId];
    const [rows, total] = await Promise.all([
      this.db.query<Omit<PendingContract, 'amount' | 'held'> & Record<'amount' | 'held', string>>(
        pendingSql,
        [...asked, shown],
      ),
      this.sums.count(asked, () => this.db.query<{ n: number }>(pendingCountSql, asked)),
    ]);
    const items = rows.map((row) => ({ ...row, amount: BigInt(row.amount), held: BigInt(row.held) }));
    return { items, total };
  }

  /** Cases with something earned and not yet invoiced, by queue number. */
  async billable(roundId: string, providerId: string): Promise<BillableCases> {
    const asked = [roundId, providerId];
    const [rows, [sum]] = await Promise.all([
      this.db.query<Row<CaseAmount>>(billableSql, [...asked, shown]),
      this.db.query<{ n: number; amount: string }>(billableSumSql, asked),
    ]);
    const items = rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
    return { items, total: sum?.n ?? 0, amount: BigInt(sum?.amount ?? 0) };
  }
}

const isPending = `c.round_id = $1 AND c.provider_id = $2 AND c.state IN ('draft', 'waiting', 'changes_asked')
    AND (c.state = 'waiting' OR c.draft ->> 'price' ~ '^[1-9][0-9]*$')`;

// What is shown of a case is looked up for those shown only.
const pendingSql = `
  SELECT r.id AS "caseId", r.number AS "caseNumber", coalesce(r.title, r.reference) AS title, c.state,
    coalesce((SELECT b.held FROM contract_balance b WHERE b.contract_id = c.id), 0) AS held,
    CASE WHEN c.state = 'waiting' THEN v.price ELSE (c.draft ->> 'price')::bigint END AS amount
  FROM (SELECT c.id FROM contract c WHERE ${isPending} ORDER BY c.state DESC, c.state_since, c.id LIMIT $3) first
  JOIN contract c ON c.id = first.id JOIN case_card r ON r.id = c.case_id
  LEFT JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  ORDER BY c.state DESC, c.state_since, c.id`;

const pendingCountSql = `SELECT count(*)::int AS n FROM contract c WHERE ${isPending}`;

const isBillable = `FROM frame f JOIN contract_balance b ON b.frame_id = f.id AND b.earned > 0
  WHERE f.round_id = $1 AND f.provider_id = $2`;

const billableSql = `
  SELECT r.id AS "caseId", r.number AS "caseNumber", coalesce(r.title, r.reference) AS title, first.earned AS amount
  FROM (SELECT q.id, b.earned FROM frame f JOIN contract_balance b ON b.frame_id = f.id AND b.earned > 0
    JOIN request q ON q.id = b.case_id WHERE f.round_id = $1 AND f.provider_id = $2 ORDER BY q.number LIMIT $3) first
  JOIN case_card r ON r.id = first.id ORDER BY r.number`;

const billableSumSql = `SELECT count(*)::int AS n, coalesce(sum(b.earned), 0)::bigint AS amount ${isBillable}`;
