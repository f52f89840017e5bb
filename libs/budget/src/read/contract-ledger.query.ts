import { Injectable } from '@nestjs/common';
import { Database, KeptSums, type Ore } from '@samraad/platform';
import { type AccountKind, type ContractAccount, contractAccounts } from '../domain/accounts';
import type { MovementKind } from '../domain/movements.rules';

/** A contract's money beside what was agreed. Øre. */
export interface ContractMoneyLine extends Record<ContractAccount, Ore> {
  readonly contractId: string;
  readonly caseId: string;
  readonly frameId: string;
  readonly number: number;
  readonly unit: string | null;
  /** Everything that was ever bound: the price, and what addenda added to it. */
  readonly agreed: Ore;
  /** What was given back of it. */
  readonly givenBack: Ore;
}

/** What a contract came to: delivered, whether billed or paid. It is final once nothing is agreed or held any longer. */
export const deliveredOf = ({ earned, invoiced, paid }: Record<ContractAccount, Ore>): Ore =>
  earned + invoiced + paid;

export const isFinal = ({ held, bound }: Record<ContractAccount, Ore>): boolean =>
  held === 0n && bound === 0n;

/** One movement of one contract's money, oldest first. Øre. */
export interface ContractPosting {
  readonly id: string;
  readonly kind: MovementKind;
  readonly from: AccountKind;
  readonly to: AccountKind;
  readonly amount: Ore;
  readonly invoiceId: string | null;
  readonly occurredAt: Date;
}

type Row = Omit<ContractMoneyLine, ContractAccount | 'agreed' | 'givenBack'> &
  Record<ContractAccount | 'agreed' | 'givenBack', string>;

/** The money of single contracts: what was agreed, what it came to, and every movement. */
@Injectable()
export class ContractLedgerQuery {
  private readonly sums = new KeptSums();

  constructor(private readonly db: Database) {}

  /** Null when no money was ever held for it. */
  async one(contractId: string): Promise<ContractMoneyLine | null> {
    const [row] = await this.db.query<Row>(linesSql('b.contract_id = $1', ''), [contractId]);
    return row ? toLine(row) : null;
  }

  /** A page of a frame's contracts, by the request's number, and how many there are. */
  async ofFrame(
    frameId: string,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly ContractMoneyLine[]; readonly total: number }> {
    const [rows, total] = await Promise.all([
      this.db.query<Row>(linesSql(ofFrameSql, 'LIMIT $2 OFFSET $3'), [frameId, page.limit, page.offset]),
      this.sums.count([frameId], () =>
        this.db.query<{ n: number }>('SELECT count(*)::int AS n FROM contract_balance WHERE frame_id = $1', [
          frameId,
        ]),
      ),
    ]);
    return { items: rows.map(toLine), total };
  }

  /** Its movements, the newest first, at most so many. */
  async postings(contractId: string, limit = 200): Promise<readonly ContractPosting[]> {
    const rows = await this.db.query<Omit<ContractPosting, 'amount'> & { amount: string }>(postingsSql, [
      contractId,
      limit,
    ]);
    return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
  }
}

function toLine({ agreed, givenBack, ...row }: Row): ContractMoneyLine {
  const purses = Object.fromEntries(contractAccounts.map((kind) => [kind, BigInt(row[kind])]));
  return {
    ...row,
    ...(purses as Record<ContractAccount, Ore>),
    agreed: BigInt(agreed),
    givenBack: BigInt(givenBack),
  };
}

const sumOf = (kind: MovementKind, account: AccountKind): string =>
  `(SELECT coalesce(sum(-e.amount), 0)::bigint FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id AND e.amount < 0
    JOIN ledger_account a ON a.id = e.account_id AND a.kind = '${account}'
    WHERE p.contract_id = b.contract_id AND p.kind = '${kind}')`;

// A frame's contracts belong to requests of its round: said, so that a page is found along the numbers and ends when it is full.
const ofFrameSql = 'b.frame_id = $1 AND q.round_id = (SELECT round_id FROM frame WHERE id = $1)';

// What is shown of a case and what was agreed is looked up for those of the page only.
const linesSql = (where: string, page: string): string => `
  SELECT b.contract_id AS "contractId", b.case_id AS "caseId", b.frame_id AS "frameId", r.number, r.unit_name AS unit,
    ${contractAccounts.map((kind) => `b.${kind}`).join(', ')},
    ${sumOf('bind', 'held')} AS agreed, ${sumOf('release', 'bound')} AS "givenBack"
  FROM (SELECT b.contract_id, q.number FROM contract_balance b JOIN request q ON q.id = b.case_id
    WHERE ${where} ORDER BY q.number, b.contract_id ${page}) first
  JOIN contract_balance b ON b.contract_id = first.contract_id JOIN case_card r ON r.id = b.case_id
  ORDER BY first.number, b.contract_id`;

const postingsSql = `
  SELECT p.id, p.kind, source.kind AS "from", target.kind AS "to", up.amount, p.invoice_id AS "invoiceId",
    p.occurred_at AS "occurredAt"
  FROM ledger_posting p JOIN ledger_entry up ON up.posting_id = p.id AND up.amount > 0
  JOIN ledger_account target ON target.id = up.account_id
  JOIN ledger_entry down ON down.posting_id = p.id AND down.amount < 0
  JOIN ledger_account source ON source.id = down.account_id
  WHERE p.contract_id = $1 ORDER BY p.id DESC LIMIT $2`;
