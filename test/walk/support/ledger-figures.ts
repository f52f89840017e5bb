import type { DemoPortal } from './demo-portal';

/** In the order pages show them. */
export const shownStages = ['paid', 'invoiced', 'earned', 'bound', 'held', 'free'] as const;
export type Stages = Readonly<Record<(typeof shownStages)[number], bigint>>;

/** A frame of a round, as its entries add up. */
export interface LedgerFrame {
  readonly id: string;
  readonly round: string;
  readonly provider: string;
  readonly stages: Stages;
}

/** A contract's money, as its postings add up. */
export interface LedgerContract {
  readonly id: string;
  readonly caseId: string;
  readonly postings: number;
  readonly price: bigint;
  readonly stages: Stages;
  readonly attested: bigint;
  /** Less what is credited. */
  readonly billed: bigint;
  readonly paid: bigint;
}

type Sums = { readonly [K in (typeof shownStages)[number]]: string };
const stagesOf = (row: Sums): Stages =>
  Object.fromEntries(shownStages.map((stage) => [stage, BigInt(row[stage])])) as Stages;

const sums = shownStages
  .map((kind) => `coalesce(sum(e.amount) FILTER (WHERE a.kind = '${kind}'), 0)::text AS ${kind}`)
  .join(', ');
const moved = (kind: string) =>
  `coalesce(sum(e.amount) FILTER (WHERE p.kind = '${kind}' AND e.amount > 0), 0)::text`;

// What was earned, less what was undone since.
const earned = `coalesce(sum(CASE p.kind WHEN 'earn' THEN e.amount WHEN 'unearn' THEN -e.amount END)
  FILTER (WHERE e.amount > 0), 0)::text`;

/** Added up by the database alone, of entries: no balance and no code of ours. */
export async function ledgerFrames(demo: DemoPortal): Promise<LedgerFrame[]> {
  const rows = await demo.rows<Sums & Omit<LedgerFrame, 'stages'>>(`
    SELECT f.id, r.key AS round, v.name AS provider, ${sums} FROM frame f JOIN round r ON r.id = f.round_id
    JOIN provider v ON v.id = f.provider_id JOIN ledger_account a ON a.frame_id = f.id
    LEFT JOIN ledger_entry e ON e.account_id = a.id
    WHERE EXISTS (SELECT FROM frame_tranche t WHERE t.frame_id = f.id) GROUP BY f.id, r.key, v.name ORDER BY 2, 3`);
  return rows.map((row) => ({ ...row, stages: stagesOf(row) }));
}

export async function ledgerContracts(demo: DemoPortal): Promise<LedgerContract[]> {
  const rows = await demo.rows<
    Sums & { id: string; caseId: string; postings: number; price: string; attested: string } & Record<
        'invoice' | 'credit' | 'pay',
        string
      >
  >(`SELECT p.contract_id AS id, p.case_id AS "caseId", count(DISTINCT p.id)::int AS postings,
      coalesce(min(c.price), 0)::text AS price, ${sums}, ${earned} AS attested, ${moved('invoice')} AS invoice,
      ${moved('credit')} AS credit, ${moved('pay')} AS pay
    FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id JOIN ledger_account a ON a.id = e.account_id
    LEFT JOIN delivery_course c ON c.contract_id = p.contract_id
    WHERE p.contract_id IS NOT NULL GROUP BY 1, 2 ORDER BY 1`);
  return rows.map((row) => ({
    ...{ id: row.id, caseId: row.caseId, postings: row.postings, stages: stagesOf(row) },
    ...{ price: BigInt(row.price), attested: BigInt(row.attested), paid: BigInt(row.pay) },
    billed: BigInt(row.invoice) - BigInt(row.credit),
  }));
}
