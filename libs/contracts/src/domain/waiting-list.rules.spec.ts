import fc from 'fast-check';
import { hasText } from '@samraad/platform';
import { contractsDa } from '../i18n/da';
import {
  keptAmong,
  mayTakeUp,
  reasonToWait,
  turnAmong,
  waitingReasons,
  type WaitingContract,
} from './waiting-list.rules';

const waits = (number: number, price: bigint, passed = false): WaitingContract => ({
  contractId: `c${number}`,
  caseId: `k${number}`,
  number,
  price,
  reason: null,
  takeUpOfferedAt: null,
  takeUpBy: null,
  takeUpPassedAt: passed ? new Date('2026-12-01T09:00:00Z') : null,
  openSince: null,
  savingSince: null,
  firstSince: null,
});
const key = (value: unknown) => (value as { key?: string } | null)?.key ?? null;

describe('the list of those waiting for room', () => {
  const own = waits(7, 50n);

  it.each<[string, WaitingContract[], bigint, number | null]>([
    ['nobody waits', [], 100n, null],
    ['nothing is free', [waits(3, 60n), own], 0n, null],
    ['the lowest number, also where nobody fits', [own, waits(3, 60n)], 49n, 3],
    ['the lowest number, also where only one behind it fits', [waits(3, 60n), own], 50n, 3],
    [
      'whom both central sides let go first',
      [waits(3, 50n), { ...own, firstSince: new Date('2026-12-01T09:00:00Z') }],
      50n,
      7,
    ],
    ['one that let its turn pass keeps its place only', [waits(3, 50n, true), own], 50n, 7],
    ['all have let it pass', [waits(3, 50n, true), waits(7, 50n, true)], 50n, null],
  ])('gives the turn: %s', (_what, list, free, number) => {
    expect(turnAmong(list, free)?.number ?? null).toBe(number);
  });

  it.each<[string, WaitingContract[], bigint, string | null]>([
    ['no room', [own], 49n, 'no_room'],
    ['no room, though others are ahead', [own, waits(3, 10n)], 49n, 'no_room'],
    ['others ahead', [own, waits(3, 50n)], 50n, 'others_ahead'],
    [
      'others ahead though one’s own turn has passed',
      [waits(7, 50n, true), waits(9, 50n)],
      50n,
      'others_ahead',
    ],
    ['others ahead that do not fit', [own, waits(3, 60n)], 50n, 'others_ahead'],
    ['its own turn', [own, waits(9, 50n)], 50n, null],
    ['all that fit have let it pass', [waits(7, 50n, true), waits(3, 50n, true)], 50n, null],
  ])('says why one waits, and refuses accordingly: %s', (_what, list, free, reason) => {
    const me = list.find(({ number }) => number === 7) ?? own;
    expect(reasonToWait(me, list, free)).toBe(reason);
    const refused = { no_room: 'contracts.no-room-yet', others_ahead: 'contracts.others-ahead' };
    expect(key(mayTakeUp(me, list, free))).toBe(reason && refused[reason as keyof typeof refused]);
  });

  it('never lets two go on at once while turns are left, nor anybody before who is first', () => {
    const place = fc.record({ price: fc.bigInt(1n, 20n), passed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), fc.bigInt(0n, 20n), (places, free) => {
        const list = places.map(({ price, passed }, index) => waits(index + 1, price, passed));
        const turn = turnAmong(list, free);
        const fits = list.filter(({ price }) => price <= free);
        const open = list.filter((one) => reasonToWait(one, list, free) === null);
        expect(open).toEqual(turn ? fits.filter((one) => one === turn) : fits);
        const kept = keptAmong(list, free);
        expect(kept).toBe(turn === null ? 0n : turn.price < free ? turn.price : free);
        expect(open.every((one) => mayTakeUp(one, list, free) === null)).toBe(true);
      }),
    );
  });

  it('has words for every reason', () => {
    expect(waitingReasons.filter((reason) => !hasText(`contracts.waiting-reason.${reason}`))).toEqual([]);
    expect(Object.keys(contractsDa)).toContain('contracts.price-above-frame');
  });
});
