import type { Ore, Queryable, Tx } from '@samraad/platform';

/** The provider's final report; the newest revision counts. */
export interface FinalReport {
  readonly contractId: string;
  readonly revision: number;
  /** Øre. */
  readonly finalAmount: Ore;
  readonly summary: string;
  readonly reportedBy: string;
  readonly reportedAt: Date;
}

export async function findReport(db: Queryable, contractId: string): Promise<FinalReport | null> {
  const [row] = await db.query<Omit<FinalReport, 'finalAmount'> & { finalAmount: string }>(
    `SELECT contract_id AS "contractId", revision, final_amount AS "finalAmount", summary,
       reported_by AS "reportedBy", reported_at AS "reportedAt"
     FROM delivery_report WHERE contract_id = $1 ORDER BY revision DESC LIMIT 1`,
    [contractId],
  );
  return row ? { ...row, finalAmount: BigInt(row.finalAmount) } : null;
}

export async function insertReport(tx: Tx, report: FinalReport): Promise<void> {
  const { contractId, revision, finalAmount, summary, reportedBy, reportedAt } = report;
  await tx.query(
    `INSERT INTO delivery_report (contract_id, revision, final_amount, summary, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [contractId, revision, finalAmount.toString(), summary, reportedBy, reportedAt],
  );
}
