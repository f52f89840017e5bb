import type { Ore } from '@samraad/platform';

/** The accounts of a contract: what it holds of its frame, in the order money passes them (domain.md §10). */
export const contractAccounts = ['held', 'bound', 'earned', 'invoiced', 'paid'] as const;
/** The accounts of a frame. 'granted' is the source and runs negative: minus the total. */
export const accountKinds = ['granted', 'free', ...contractAccounts] as const;

export type AccountKind = (typeof accountKinds)[number];
export type ContractAccount = (typeof contractAccounts)[number];

/** Øre on every account of a frame. */
export type FrameBalances = Readonly<Record<AccountKind, Ore>>;
/** Øre on every account of one contract; never below zero. */
export type ContractBalances = Readonly<Record<ContractAccount, Ore>>;

/** Where a frame and one of its contracts stand, read under the frame's lock. */
export interface Position {
  readonly frame: FrameBalances;
  readonly contract: ContractBalances;
}

export const emptyFrame: FrameBalances = {
  granted: 0n,
  free: 0n,
  held: 0n,
  bound: 0n,
  earned: 0n,
  invoiced: 0n,
  paid: 0n,
};

export const emptyContract: ContractBalances = { held: 0n, bound: 0n, earned: 0n, invoiced: 0n, paid: 0n };

/** Whether an account is kept per contract too. */
export function isContractAccount(kind: AccountKind): kind is ContractAccount {
  return (contractAccounts as readonly AccountKind[]).includes(kind);
}
