import type { Queryable, Tx } from '@samraad/platform';
import {
  accountKinds,
  contractAccounts,
  type ContractBalances,
  emptyContract,
  type FrameBalances,
} from '../domain/accounts';

/** What one contract has of its frame. */
export interface ContractPosition {
  readonly frameId: string;
  readonly caseId: string;
  readonly balances: ContractBalances;
}

/** Every account of a frame; read it in the statement after the lock. */
export async function frameBalances(db: Queryable, frameId: string): Promise<FrameBalances> {
  const rows = await db.query<{ kind: string; balance: string }>(
    'SELECT kind, balance FROM ledger_account WHERE frame_id = $1',
    [frameId],
  );
  const found = new Map(rows.map(({ kind, balance }) => [kind, BigInt(balance)]));
  return Object.fromEntries(accountKinds.map((kind) => [kind, found.get(kind) ?? 0n])) as FrameBalances;
}

/** The contract's share of its frame, or null when no money was ever held for it. */
export async function contractPosition(db: Queryable, contractId: string): Promise<ContractPosition | null> {
  const [row] = await db.query<Record<string, string> & { frame_id: string; case_id: string }>(
    'SELECT * FROM contract_balance WHERE contract_id = $1',
    [contractId],
  );
  if (row === undefined) return null;
  const balances = contractAccounts.map((kind) => [kind, BigInt(row[kind] ?? '0')]);
  return {
    frameId: row.frame_id,
    caseId: row.case_id,
    balances: { ...emptyContract, ...(Object.fromEntries(balances) as ContractBalances) },
  };
}

/** Opens a contract's own balances in a frame, all zero; keeps them when they stand. */
export async function openContractBalance(
  tx: Tx,
  contract: { readonly contractId: string; readonly frameId: string; readonly caseId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO contract_balance (contract_id, frame_id, case_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
    [contract.contractId, contract.frameId, contract.caseId],
  );
}
