import type { PageExamples } from '../../views';
import { overtakeExamples } from './overtake/overtake.examples';
import { roomOfferExamples } from './room-offer/room-offer.examples';
import { waitingListExamples } from './waiting-list/waiting-list.examples';

/** The examples of the pages about waiting for room. */
export const waitingExamples: readonly PageExamples[] = [
  roomOfferExamples,
  waitingListExamples,
  overtakeExamples,
];
