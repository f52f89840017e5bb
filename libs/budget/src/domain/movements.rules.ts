import { formatMoney, isRefusal, type Ore, refusal, type Refusal } from '@samraad/platform';
import { type AccountKind, type ContractAccount, isContractAccount, type Position } from './accounts';

/** From which account to which one amount goes. */
export interface Step {
  readonly from: AccountKind;
  readonly to: AccountKind;
}

/** Every kind of posting and the steps it may take; there are no others (domain.md §10). */
export const movements = {
  grant: [{ from: 'granted', to: 'free' }],
  // Decided by both central sides: an opened tranche is made larger or smaller, money goes from one frame to another.
  raise: [{ from: 'granted', to: 'free' }],
  lower: [{ from: 'free', to: 'granted' }],
  move: [
    { from: 'free', to: 'granted' },
    { from: 'granted', to: 'free' },
  ],
  lapse: [{ from: 'free', to: 'granted' }],
  hold: [{ from: 'free', to: 'held' }],
  swap: [
    { from: 'free', to: 'held' },
    { from: 'held', to: 'free' },
  ],
  bind: [{ from: 'held', to: 'bound' }],
  earn: [{ from: 'bound', to: 'earned' }],
  // Both sides and the provider agreed that what was attested was not delivered after all.
  unearn: [{ from: 'earned', to: 'bound' }],
  invoice: [{ from: 'earned', to: 'invoiced' }],
  credit: [{ from: 'invoiced', to: 'earned' }],
  pay: [{ from: 'invoiced', to: 'paid' }],
  release: [
    { from: 'held', to: 'free' },
    { from: 'bound', to: 'free' },
  ],
} as const satisfies Record<string, readonly Step[]>;

export type MovementKind = keyof typeof movements;

/** The largest amount one posting moves, in øre: far above any frame, far below what a bigint holds. */
export const largestAmount: Ore = 999_999_999_999_999n;

/** The amount itself when it can be moved at all: more than nothing, and no more than {@link largestAmount}. */
export function movableAmount(amount: Ore): Ore | Refusal {
  return amount > 0n && amount <= largestAmount ? amount : refusal('budget.amount-out-of-range');
}

/** One amount to move, in øre. */
export interface Movement {
  readonly kind: MovementKind;
  readonly step: Step;
  readonly amount: Ore;
}

/** The position after a movement, or why it can't be: no room in the frame, or more than the contract has there. */
export function move(position: Position, movement: Movement): Position | Refusal {
  const { kind, step, amount } = movement;
  if (!movements[kind].some((known) => known.from === step.from && known.to === step.to)) {
    throw new Error(`${kind} never goes from ${step.from} to ${step.to}`);
  }
  const movable = movableAmount(amount);
  if (isRefusal(movable)) return movable;
  return shortage(position, step.from, amount) ?? moved(position, step, amount);
}

function shortage(position: Position, from: AccountKind, amount: Ore): Refusal | null {
  if (from === 'granted') return null;
  if (from === 'free') return amount > position.frame.free ? noRoom(amount, position.frame.free) : null;
  return amount > position.contract[from] ? exceeds(from, amount, position.contract[from]) : null;
}

function noRoom(needed: Ore, free: Ore): Refusal {
  return refusal('budget.no-room', { needed: formatMoney(needed), free: formatMoney(free) });
}

function exceeds(account: ContractAccount, needed: Ore, has: Ore): Refusal {
  return refusal(`budget.exceeds-${account}`, { needed: formatMoney(needed), has: formatMoney(has) }, 409);
}

function moved({ frame, contract }: Position, { from, to }: Step, amount: Ore): Position {
  const ofContract = (kind: AccountKind, by: Ore) =>
    isContractAccount(kind) ? { [kind]: contract[kind] + by } : {};
  return {
    frame: { ...frame, [from]: frame[from] - amount, [to]: frame[to] + amount },
    contract: { ...contract, ...ofContract(from, -amount), ...ofContract(to, amount) },
  };
}
