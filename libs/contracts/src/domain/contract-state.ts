import type { Moves } from '@samraad/platform';

/** The states of a contract (domain.md §9, §10). */
export const contractStates = ['draft', 'waiting', 'sent', 'changes_asked', 'signed', 'ended'] as const;
export type ContractState = (typeof contractStates)[number];

/**
 * waiting: complete, but there was no room for its hold (klar, venter på plads). changes_asked: the parties asked for
 * changes, the hold stays until a new version swaps it or the time to sign runs out.
 */
export const nextContractStates = {
  draft: ['sent', 'waiting', 'ended'],
  waiting: ['sent', 'draft', 'ended'],
  sent: ['signed', 'changes_asked', 'draft', 'ended'],
  changes_asked: ['sent', 'draft', 'ended'],
  signed: [],
  ended: [],
} as const satisfies Moves<ContractState>;

/** States in which the provider may write on the contract. */
export const writableStates: readonly ContractState[] = ['draft', 'changes_asked'];
