import { contractStates, nextContractStates, type ContractState, writableStates } from './contract-state';

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

  it('may be written while it is the provider’s', () => {
    expect(writableStates).toEqual(['draft', 'changes_asked']);
  });
});
