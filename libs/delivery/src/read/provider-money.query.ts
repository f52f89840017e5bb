import { Injectable } from '@nestjs/common';
import { Database, type Ore } from '@samraad/platform';

/** A case of the provider and an amount of it, in øre. */
export interface CaseAmount {
  readonly caseId: string;
  readonly caseNumber: number;
  readonly title: string;
  readonly amount: Ore;
}

/** A contract that has no hold yet: still being written, or waiting for room. */
export interface PendingContract extends CaseAmount {
  readonly waiting: boolean;
}

type Row<T extends CaseAmount> = Omit<T, 'amount'> & { readonly amount: string };

/** What a provider's own money page asks besides frame and ledger. */
@Injectable()
export class ProviderMoneyQuery {
  constructor(private readonly db: Database) {}

  /** Contracts of the round without a hold, priced, by queue number. */
  async pending(roundId: string, providerId: string): Promise<PendingContract[]> {
    const rows = await this.db.query<Row<PendingContract>>(pendingSql, [roundId, providerId]);
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  }

  /** Cases with something earned and not yet invoiced, by queue number. */
  async billable(roundId: string, providerId: string): Promise<CaseAmount[]> {
    const rows = await this.db.query<Row<CaseAmount>>(billableSql, [roundId, providerId]);
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  }
}

const pendingSql = `
  SELECT r.id AS "caseId", r.number AS "caseNumber", coalesce(r.title, r.reference) AS title, c.state = 'waiting' AS waiting,
    CASE WHEN c.state = 'waiting' THEN v.price ELSE (c.draft ->> 'price')::bigint END AS amount
  FROM contract c JOIN case_card r ON r.id = c.case_id
  LEFT JOIN contract_version v ON v.contract_id = c.id AND v.no = c.current_no
  WHERE c.round_id = $1 AND c.provider_id = $2
    AND (c.state = 'waiting' OR (c.state = 'draft' AND c.draft ->> 'price' ~ '^[1-9][0-9]*$'))
  ORDER BY c.state <> 'waiting', r.number`;

const billableSql = `
  SELECT r.id AS "caseId", r.number AS "caseNumber", coalesce(r.title, r.reference) AS title, b.earned AS amount
  FROM delivery_course c JOIN case_card r ON r.id = c.case_id
  JOIN contract_balance b ON b.contract_id = c.contract_id AND b.earned > 0
  WHERE c.round_id = $1 AND c.provider_id = $2 ORDER BY r.number`;
