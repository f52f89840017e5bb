import { contractsDa } from '../i18n/da';
import {
  answersTo,
  mayAnswer,
  mayFit,
  type OfferAnswer,
  offerAnswers,
  offerTo,
  type RoomOffer,
  roomOffers,
} from './room-offer.rules';
import type { Place } from './waiting-list.rules';

const at = new Date('2026-12-01T09:00:00Z');
const waits = (number: number, price: bigint, more: Partial<Place> = {}): Place => ({
  contractId: `c${number}`,
  number,
  price,
  takeUpPassedAt: null,
  savingSince: null,
  firstSince: null,
  ...more,
});
const key = (value: unknown) => (value as { key?: string } | null)?.key ?? null;

describe('what a waiting contract is offered', () => {
  it.each<[string, Place, Place[], bigint, RoomOffer]>([
    ['nothing is free', waits(3, 50n), [], 0n, 'none'],
    ['somebody is ahead', waits(3, 50n), [waits(2, 90n)], 60n, 'none'],
    ['its price fits', waits(3, 50n), [waits(4, 10n)], 50n, 'whole'],
    ['a part of it', waits(3, 50n), [waits(4, 10n)], 49n, 'part'],
    ['it saves up', waits(3, 50n, { savingSince: at }), [waits(4, 10n)], 49n, 'saving'],
    ['it saves up while nothing is free', waits(3, 50n, { savingSince: at }), [], 0n, 'saving'],
    ['what it saved for is there', waits(3, 50n, { savingSince: at }), [waits(4, 10n)], 50n, 'whole'],
    [
      'it saves up, and another is let go first',
      waits(3, 50n, { savingSince: at }),
      [waits(4, 10n, { firstSince: at })],
      60n,
      'saving',
    ],
    ['it let the next pass', waits(3, 50n, { takeUpPassedAt: at }), [waits(4, 90n)], 60n, 'passed'],
    [
      'all let it pass, and it fits',
      waits(3, 50n, { takeUpPassedAt: at }),
      [waits(4, 90n, { takeUpPassedAt: at })],
      60n,
      'open',
    ],
    ['all let it pass, and it does not', waits(3, 50n, { takeUpPassedAt: at }), [], 49n, 'open-part'],
    ['all let it pass, and nothing is free', waits(3, 50n, { takeUpPassedAt: at }), [], 0n, 'passed'],
  ])('%s', (_what, own, others, free, offer) => {
    expect(offerTo(own, [...others, own], free)).toBe(offer);
  });

  it.each(roomOffers.flatMap((offer) => offerAnswers.map((answer) => [offer, answer] as const)))(
    'is answered as the table says: %s, %s',
    (offer, answer) => {
      const may = (answersTo[offer] as readonly OfferAnswer[]).includes(answer);
      expect(key(mayAnswer(offer, answer))).toBe(may ? null : 'contracts.not-offered');
    },
  );

  it.each([
    [49n, null],
    [50n, null],
    [51n, 'contracts.fit-above-room'],
    [80n, 'contracts.fit-not-lower'],
    [90n, 'contracts.fit-not-lower'],
  ])('is fitted with a price of %s', (price, refused) => {
    const found = key(mayFit(price, { before: 80n, free: 50n }));
    expect(found).toBe(refused);
    expect(found === null || found in contractsDa).toBe(true);
  });
});
