import {
  contractMayMove,
  contractStates,
  nextContractStates,
  type ContractState,
  writableStates,
} from './contract-state';

describe('the contract table', () => {
  it('reaches every state from a draft and ends only when signed or ended', () => {
    const seen = new Set<ContractState>(['draft']);
    for (const state of seen) for (const next of nextContractStates[state]) seen.add(next);
    expect([...seen].sort()).toEqual([...contractStates].sort());
    expect(contractStates.filter((state) => nextContractStates[state].length === 0)).toEqual([
      'signed',
      'ended',
    ]);
  });

  it('answers whether a move is allowed, and when the provider may write', () => {
    expect(contractMayMove('sent', 'signed')).toBe(true);
    expect(contractMayMove('signed', 'draft')).toBe(false);
    expect(writableStates).toEqual(['draft', 'changes_asked']);
  });
});
