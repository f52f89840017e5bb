import { formatMoney, isRefusal, type Refusal } from '@samraad/platform';
import { accountKinds, emptyContract, emptyFrame, type Position } from './accounts';
import {
  largestAmount,
  movableAmount,
  move,
  type MovementKind,
  movements,
  type Step,
} from './movements.rules';

const steps = Object.entries(movements).flatMap(([kind, list]) =>
  list.map((step: Step) => ({ kind: kind as MovementKind, step })),
);
const full: Position = {
  frame: { granted: -700n, free: 200n, held: 100n, bound: 100n, earned: 100n, invoiced: 100n, paid: 100n },
  contract: { held: 100n, bound: 100n, earned: 100n, invoiced: 100n, paid: 100n },
};
const refusalOf = (result: Position | Refusal) => (isRefusal(result) ? result : null);

describe('the table of movements', () => {
  it('reaches every account from granted, never leads out of paid, and back only by what both sides decide, or the round lets lapse', () => {
    const reached = new Set<string>(['granted']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { step } of steps) if (reached.has(step.from)) reached.add(step.to);
    }
    expect([...reached].sort()).toEqual([...accountKinds].sort());
    expect(steps.filter(({ step }) => step.from === 'paid')).toEqual([]);
    expect(steps.filter(({ step }) => step.to === 'granted').map(({ kind }) => kind)).toEqual([
      'lower',
      'move',
      'lapse',
    ]);
  });

  it.each(steps)('$kind moves $step.from to $step.to in the frame and the contract', ({ kind, step }) => {
    const after = move(full, { kind, step, amount: 60n }) as Position;
    expect(after.frame[step.from]).toBe(full.frame[step.from] - 60n);
    expect(after.frame[step.to]).toBe(full.frame[step.to] + 60n);
    const untouched = accountKinds.filter((account) => account !== step.from && account !== step.to);
    for (const account of untouched) expect(after.frame[account]).toBe(full.frame[account]);
    const changes = Object.entries(after.contract).map(([account, value]) => [account, value - 100n]);
    const expected = Object.keys(full.contract).map((account) => [
      account,
      account === step.from ? -60n : account === step.to ? 60n : 0n,
    ]);
    expect(changes).toEqual(expected);
  });

  it.each(steps.filter(({ step }) => step.from !== 'granted'))(
    '$kind refuses more than there is on $step.from',
    ({ kind, step }) => {
      const there = step.from === 'free' ? 200n : 100n;
      expect(refusalOf(move(full, { kind, step, amount: there }))).toBeNull();
      const key = step.from === 'free' ? 'budget.no-room' : `budget.exceeds-${step.from}`;
      const needed = formatMoney(there + 1n);
      const left = formatMoney(there);
      expect(refusalOf(move(full, { kind, step, amount: there + 1n }))).toMatchObject({
        key,
        params: step.from === 'free' ? { needed, free: left } : { needed, has: left },
      });
    },
  );

  it('lets one contract take nothing of another’s', () => {
    const position = { frame: full.frame, contract: emptyContract };
    const refused = move(position, { kind: 'pay', step: movements.pay[0], amount: 1n });
    expect(refusalOf(refused)).toMatchObject({ key: 'budget.exceeds-invoiced', status: 409 });
  });

  it.each([0n, -1n, largestAmount + 1n])('moves no amount of %s', (amount) => {
    const refused = move(full, { kind: 'grant', step: movements.grant[0], amount });
    expect(refusalOf(refused)?.key).toBe('budget.amount-out-of-range');
  });

  it('moves the largest amount there is', () => {
    expect(movableAmount(largestAmount)).toBe(largestAmount);
    expect(movableAmount(1n)).toBe(1n);
  });

  it.each([
    { from: 'free', to: 'paid' },
    { from: 'invoiced', to: 'free' },
  ] as const)('throws on a step that is not in the table: pay from $from to $to', (step) => {
    const wrong = { kind: 'pay', step, amount: 1n } as const;
    expect(() => move({ frame: emptyFrame, contract: emptyContract }, wrong)).toThrow('never goes');
  });
});
