import { isRefusal } from '@samraad/platform';
import fc from 'fast-check';
import {
  type ContractBalances,
  contractAccounts,
  emptyContract,
  emptyFrame,
  type FrameBalances,
} from './accounts';
import { summarise } from './frame-summary';
import { move, type MovementKind, movements, type Step } from './movements.rules';

const steps = Object.entries(movements).flatMap(([kind, list]) =>
  list.map((step: Step) => ({ kind: kind as MovementKind, step })),
);
const attempt = fc.record({
  what: fc.constantFrom(...steps),
  contract: fc.integer({ min: 0, max: 2 }),
  amount: fc.bigInt({ min: -2n, max: 60n }),
});

/** Plays the attempts; what the rules refuse changes nothing. */
function play(attempts: readonly { what: (typeof steps)[number]; contract: number; amount: bigint }[]) {
  let granted = 200n;
  let frame: FrameBalances = { ...emptyFrame, granted: -granted, free: granted };
  const contracts: ContractBalances[] = [emptyContract, emptyContract, emptyContract];
  const seen: { frame: FrameBalances; contracts: ContractBalances[] }[] = [];
  for (const { what, contract, amount } of attempts) {
    const result = move({ frame, contract: contracts[contract] ?? emptyContract }, { ...what, amount });
    if (isRefusal(result)) continue;
    frame = result.frame;
    contracts[contract] = result.contract;
    if (what.step.from === 'granted') granted += amount;
    if (what.step.to === 'granted') granted -= amount;
    seen.push({ frame, contracts: [...contracts] });
  }
  return { seen, granted };
}

describe('any sequence of movements', () => {
  it('keeps every balance at or above zero, the figures summing to the total, and the contracts to the frame', () => {
    let moved = 0;
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 1, maxLength: 80, size: 'max' }), (attempts) => {
        const { seen, granted } = play(attempts);
        moved += seen.length;
        for (const { frame, contracts } of seen) {
          const { total, ...parts } = summarise(frame);
          expect(Object.values(parts).every((value) => value >= 0n)).toBe(true);
          expect(Object.values(parts).reduce((sum, value) => sum + value, 0n)).toBe(total);
          for (const account of contractAccounts) {
            expect(contracts.every((contract) => contract[account] >= 0n)).toBe(true);
            expect(contracts.reduce((sum, contract) => sum + contract[account], 0n)).toBe(frame[account]);
          }
        }
        expect(seen.at(-1)?.frame.granted ?? -granted).toBe(-granted);
      }),
    );
    expect(moved).toBeGreaterThan(300);
  });
});
