import { writtenText } from '@samraad/platform';
import { draftMessageLimit, sides } from '@samraad/requests';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';
import { requestExample } from './requests.schemas';

const id = requestExample.id;
const person = z.object({ id: apiId, name: z.string() });

const question = z.object({
  id: apiId,
  body: z.string(),
  by: person,
  voice: z
    .enum(['anchor', 'chair'])
    .meta({ description: 'Asked as the central anchor, or as one of the two chairs' }),
  askedAt: apiInstant,
  state: z.enum(['asked', 'answered', 'closed']),
  endedAt: apiInstant.nullable(),
  answer: z.object({ body: z.string(), by: person, side: z.enum(sides), unit: z.string() }).nullable(),
});

/** One endorsement, what was asked about it, and the time there is to decide it. */
export const endorserThreadView = z
  .object({
    endorsementId: apiId,
    unitId: apiId,
    unit: z.string(),
    regionId: apiId,
    state: z.enum(['asked', 'endorsed', 'returned', 'voided']),
    escalatedAt: apiInstant
      .nullable()
      .meta({ description: 'When it passed on to the two chairs of the Hovedudvalg' }),
    questions: z.array(question),
    clock: z
      .object({
        startedAt: apiInstant,
        days: z.int().meta({ description: 'Working days, the day it began not counted' }),
        waits: z.array(z.object({ from: apiDay, to: apiDay.nullable() })),
        waited: z.int().meta({ description: 'Working days that do not count, because a question waited' }),
        left: z.int(),
        lastDay: apiDay.nullable().meta({ description: 'Null while a question waits' }),
      })
      .nullable()
      .meta({ description: 'Null once it is decided' }),
  })
  .meta({ id: 'EndorserThread' });

export const endorserThreadExample: z.input<typeof endorserThreadView> = {
  ...{
    endorsementId: id,
    unitId: id,
    unit: 'Øresø Hospital',
    regionId: id,
    state: 'asked',
    escalatedAt: null,
  },
  questions: [
    {
      ...{ id, body: 'Hvem skal være med?', by: { id, name: 'Sara Friis' }, voice: 'anchor' },
      ...{ askedAt: '2026-11-24T09:00:00.000Z', state: 'asked', endedAt: null, answer: null },
    },
  ],
  clock: {
    ...{ startedAt: '2026-11-20T13:10:00.000Z', days: 5, waited: 0, left: 4, lastDay: null },
    waits: [{ from: '2026-11-24', to: null }],
  },
};

export const endorserQuestionBody = z
  .strictObject({ body: writtenText(draftMessageLimit) })
  .meta({ examples: [{ body: 'Hvem skal være med?' }] });

/** `side` only for who holds roles on both. */
export const endorserAnswerBody = z
  .strictObject({ body: writtenText(draftMessageLimit), side: z.enum(sides).optional() })
  .meta({ examples: [{ body: 'Begge vagthold er med.' }] });
