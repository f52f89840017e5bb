import { formatMoney, type Ore, refusal, type Refusal } from '@samraad/platform';
import { type Place, turnAmong } from './waiting-list.rules';

/**
 * How a waiting contract stands to the room there is (domain.md §7). none: it is not its turn. whole: its price fits.
 * part: some of it. saving: the room is saved up for it. passed: it let the next go first. open, open-part: all have
 * let theirs pass, so any of them may go on with what is there.
 */
export const roomOffers = ['none', 'whole', 'part', 'saving', 'passed', 'open', 'open-part'] as const;
export type RoomOffer = (typeof roomOffers)[number];

/** take: it is sent at its price. fit: at a lower price, at once. save: it waits first. pass: the next is asked. */
export const offerAnswers = ['take', 'fit', 'save', 'pass'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

/** What may be answered to each offer; what is not here is refused. */
export const answersTo = {
  none: [],
  whole: ['take', 'pass'],
  part: ['fit', 'save', 'pass'],
  saving: ['fit', 'pass'],
  passed: [],
  open: ['take'],
  'open-part': ['fit'],
} as const satisfies Record<RoomOffer, readonly OfferAnswer[]>;

/** The offer a contract has in a list with so much free, in øre. */
export function offerTo(own: Place, waiting: readonly Place[], free: Ore): RoomOffer {
  return offerBeside(own, turnAmong(waiting, free), free);
}

/** The same where whose turn it is is known. */
export function offerBeside(own: Place, turn: Pick<Place, 'contractId'> | null, free: Ore): RoomOffer {
  const fits = own.price <= free;
  if (own.takeUpPassedAt !== null) {
    if (turn !== null || free <= 0n) return 'passed';
    return fits ? 'open' : 'open-part';
  }
  const itsTurn = turn?.contractId === own.contractId;
  if (itsTurn && fits) return 'whole';
  if (own.savingSince !== null) return 'saving';
  return itsTurn ? 'part' : 'none';
}

/** Whether an answer may be given to an offer; null when it may. */
export function mayAnswer(offer: RoomOffer, answer: OfferAnswer): Refusal | null {
  const may: readonly OfferAnswer[] = answersTo[offer];
  return may.includes(answer) ? null : refusal('contracts.not-offered', {}, 409);
}

/** Whether a lower price fits the room it is offered; null when it does. Øre. */
export function mayFit(
  price: Ore,
  { before, free }: { readonly before: Ore; readonly free: Ore },
): Refusal | null {
  if (price >= before) return refusal('contracts.fit-not-lower', { price: formatMoney(before) });
  return price > free ? refusal('contracts.fit-above-room', { free: formatMoney(free) }) : null;
}
