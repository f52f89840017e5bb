import { offerAnswers, roomOffers, waitingReasons } from '@samraad/contracts';
import { writtenLine, writtenText } from '@samraad/platform';
import { longestReason } from '@samraad/proposals';
import { z } from 'zod';
import { apiId, apiInstant, apiOre, listQuery } from '../shell';

export const waitingQuery = listQuery([], { round: writtenLine(64).optional() });

/** One that waits for room in a provider's frame; never the case's title. */
export const waitingView = z
  .object({
    contractId: apiId,
    requestId: apiId,
    providerId: apiId,
    number: z.int(),
    place: z.int().meta({ description: 'In the list of its provider, from 1' }),
    unit: z.string().nullable(),
    region: z.string().nullable(),
    price: apiOre,
    since: apiInstant,
    reason: z.enum(waitingReasons).nullable(),
    offer: z.enum(roomOffers).meta({
      description:
        'none: not its turn; whole, part: offered room for its price or a part of it; saving: room is saved up; passed: it let the next go first; open, open-part: all have',
    }),
    offered: apiOre.meta({ description: 'What is kept for it now' }),
    answerBy: apiInstant.nullable(),
    savingSince: apiInstant.nullable(),
    firstSince: apiInstant.nullable().meta({ description: 'Both central sides let it go first' }),
    expected: z.string().nullable().meta({
      description: 'An estimate: the month there may be room in, YYYY-MM; null when none is in sight',
    }),
  })
  .meta({ id: 'Waiting' });

export const waitingExample = {
  contractId: '2d50e3c5-6aec-415c-941c-d9b4ce219b33',
  requestId: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
  number: 12,
  place: 1,
  unit: 'Akutmodtagelsen',
  region: 'Region Sjælland',
  price: '4850000',
  since: '2026-12-01T10:00:00.000Z',
  reason: 'no_room',
  offer: 'part',
  offered: '2000000',
  answerBy: '2026-12-08T22:59:59.000Z',
  savingSince: null,
  firstSince: null,
  expected: '2027-04',
} as const;

/** What a provider answers; `price` (øre) and `scope` belong to `fit`. */
export const offerAnswerBody = z
  .strictObject({
    answer: z.enum(offerAnswers),
    price: apiOre.optional(),
    scope: writtenText(4000).optional(),
  })
  .meta({
    id: 'RoomOfferAnswer',
    examples: [{ answer: 'fit', price: '2000000', scope: 'Kun workshoppen.' }],
  });

export const overtakeBody = z.strictObject({ contractId: apiId, reason: writtenText(longestReason) }).meta({
  id: 'WaitingOvertake',
  examples: [
    {
      contractId: '2d50e3c5-6aec-415c-941c-d9b4ce219b33',
      reason: 'Regionen har ikke haft et forløb endnu.',
    },
  ],
});

/** What both central sides have decided of the order; published. */
export const overtakeView = z
  .object({
    provider: z.string(),
    number: z.int(),
    overtaken: z.array(z.int()),
    reason: z.string(),
    decidedAt: apiInstant,
  })
  .meta({ id: 'PublishedOvertake' });

export const overtakeExample = {
  provider: 'NFA',
  number: 15,
  overtaken: [12],
  reason: 'Regionen har ikke haft et forløb endnu.',
  decidedAt: '2026-12-02T10:00:00.000Z',
};
