import { orderAnswers, orderMatters, orderTopics, sides } from '@samraad/requests';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';

const unitId = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';

/** One workplace's answer; the day of compliance goes with `complied`. */
const answer = z.enum(orderAnswers);

/** What an order that is complied with was about; left out it counts as the same. */
const matter = z.enum(orderMatters).nullable();

/** What an order is about, in Arbejdstilsynet's topics; empty where it is not said. */
export const apiTopics = z.array(z.enum(orderTopics)).max(orderTopics.length);

export const laterOrderBody = z
  .strictObject({
    unitId: apiId,
    answer,
    compliedOn: apiDay.nullable().default(null),
    matter: matter.default(null),
    topics: apiTopics.default([]),
  })
  .meta({ id: 'NewOrderStatement', examples: [{ unitId, answer: 'same_matter', compliedOn: null }] });

export const ordersView = z
  .object({
    statements: z.array(
      z.object({
        unitId: apiId,
        answer: answer.nullable(),
        compliedOn: apiDay.nullable(),
        matter,
        topics: apiTopics,
      }),
    ),
    /** What was said of your own workplaces, oldest first: the same for both their sides. */
    history: z.array(
      z.object({
        unitId: apiId,
        answer,
        compliedOn: apiDay.nullable(),
        matter,
        topics: apiTopics,
        side: z.enum(sides).nullable(),
        name: z.string(),
        saidAt: apiInstant,
        /** It is part of the signed request. */
        inRequest: z.boolean(),
      }),
    ),
    /** What stands in the way of going on; null when nothing does. */
    obstacle: z.object({ code: z.string(), text: z.string() }).nullable(),
  })
  .meta({ id: 'OrderStatements' });

export const ordersExample = {
  statements: [{ unitId, answer: 'same_matter', compliedOn: null, matter: null, topics: ['061'] }],
  history: [
    {
      ...{ unitId, answer: 'same_matter', compliedOn: null, matter: null, topics: ['061'] },
      ...{ side: 'employees', name: 'Jonas Lind', saidAt: '2026-11-20T13:10:00.000Z', inRequest: false },
    },
  ],
  obstacle: {
    code: 'requests.order-not-complied',
    text: 'Påbuddet skal være efterkommet, før I går videre.',
  },
};
