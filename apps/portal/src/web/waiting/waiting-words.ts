import type { Month, RoomOffer, WaitingOne } from '@samraad/contracts';
import { monthName } from '@samraad/platform';
import { waitingWords as words } from './waiting.da';

/** "marts 2027". */
export function monthWords(month: Month): string {
  const [year = '', number = '1'] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}

/** When there may be room, as the estimate it is. */
export const expectedWords = (month: Month | null): string =>
  month === null ? words.expected.unknown : words.expected.month(monthWords(month));

/** What is offered, as a short mark; null where it only waits. */
export const offerWords = (
  offer: RoomOffer,
): { readonly text: string; readonly tone: 'good' | 'near' | 'plain' } => ({
  text: words.offers[offer],
  tone:
    offer === 'whole' || offer === 'open'
      ? 'good'
      : offer === 'part' || offer === 'saving'
        ? 'near'
        : 'plain',
});

/** "I er nummer 2 af 5 på ventelisten hos NFA." */
export const placeSentence = ({ place, of }: Pick<WaitingOne, 'place' | 'of'>, provider: string): string =>
  words.place(place, of, provider);

/** When there may be room, in a sentence that says it is an estimate. */
export const expectedSentence = (month: Month | null): string =>
  month === null ? words.noEstimate : words.estimate(monthWords(month));
