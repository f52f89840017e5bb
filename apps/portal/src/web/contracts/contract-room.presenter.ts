import { type FrameSummary, summaryAfterHold } from '@samraad/budget';
import { formatMoney } from '@samraad/platform';
import { type KeyValues, type MoneyStack, moneyStack } from '../../views';
import type { ContractRoom } from './contract-room.reader';
import { contractPartWords } from './contract-parts.da';

const words = contractPartWords.room;

/** fits: it can be held now · waits: it becomes klar, venter på plads · refused: a new version that outgrows the frame. */
export type RoomOutcome = 'fits' | 'waits' | 'refused' | 'unknown';

/** What a price does to the provider's own frame. */
export interface RoomView {
  readonly outcome: RoomOutcome;
  readonly facts: KeyValues;
  readonly stack: MoneyStack | null;
}

/** `price` in øre, null while it is not written. `swaps`: a new version takes the place of the hold it has. */
export function presentRoom(room: ContractRoom, price: bigint | null, swaps: boolean): RoomView {
  const { frame, held, othersWaiting } = room;
  if (frame?.total == null) {
    const rows = [{ key: words.frame, value: words.frameUnset }];
    return { outcome: price === null ? 'unknown' : 'waits', facts: { rows }, stack: null };
  }
  const own = swaps ? held : 0n;
  const before = { ...frame, total: frame.total, free: frame.free + own, held: frame.held - own };
  const after = price === null ? null : summaryAfterHold(before, price);
  const queue = swaps ? 0 : othersWaiting;
  const heading = after ? words.frameWhenSent : words.frameNow;
  return {
    outcome: outcomeOf(price, after !== null, queue > 0, swaps),
    facts: { rows: [...priceRows(before.free, own, price, after), ...queueRows(queue)] },
    stack: moneyStack(heading, after ?? frame, formatMoney),
  };
}

function priceRows(
  free: bigint,
  own: bigint,
  price: bigint | null,
  after: FrameSummary | null,
): KeyValues['rows'] {
  const now = {
    key: words.freeNow,
    value: formatMoney(free),
    ...(own > 0n ? { lines: [words.withOwnHold] } : {}),
  };
  if (price === null) return [now];
  const contract = { key: words.contract, value: formatMoney(price) };
  if (after) return [now, contract, { key: words.freeAfter, value: formatMoney(after.free) }];
  const lacks = { text: formatMoney(price - free), tone: 'near' as const };
  return [now, contract, { key: words.missing, pill: lacks }];
}

const queueRows = (waiting: number): KeyValues['rows'] =>
  waiting === 0 ? [] : [{ key: words.waiting, value: words.contracts(waiting) }];

function outcomeOf(price: bigint | null, fits: boolean, queue: boolean, swaps: boolean): RoomOutcome {
  if (price === null) return 'unknown';
  if (fits) return queue ? 'waits' : 'fits';
  return swaps ? 'refused' : 'waits';
}
