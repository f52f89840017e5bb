import { nextStepAnswers } from '@samraad/duties';
import { z } from 'zod';
import { apiDay, apiInstant } from '../shell';

/** What was said of the next step since a case went quiet. */
export const nextStepView = z
  .object({
    movedAt: apiInstant.nullable().describe('When a person last did something in the case'),
    said: z
      .object({
        answer: z.enum(nextStepAnswers),
        day: apiDay.nullable(),
        side: z.enum(['provider', 'parties']),
        saidAt: apiInstant,
      })
      .nullable()
      .describe('Stands until something is done after it'),
  })
  .meta({ id: 'NextStep' });

export const newNextStep = z
  .strictObject({
    answer: z.enum(nextStepAnswers),
    day: apiDay.nullable().default(null).describe('For the answer that has one'),
  })
  .meta({ id: 'NewNextStep', examples: [{ answer: 'day', day: '2026-12-11' }] });
