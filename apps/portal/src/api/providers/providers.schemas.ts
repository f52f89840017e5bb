import { writtenLine } from '@samraad/platform';
import { activityKinds } from '@samraad/catalogue';
import { z } from 'zod';
import { apiId, listQuery } from '../shell';

const roundRef = z.object({ id: apiId, key: z.string(), name: z.string() });

/** A provider in a list. Room and waiting time are those of today's round; null when nothing is known. */
export const providerView = z
  .object({
    id: apiId,
    key: z.string(),
    name: z.string(),
    fullName: z.string(),
    affiliations: z.array(z.string()),
    tagline: z.string(),
    contact: z.object({
      email: z.string().meta({ format: 'email' }),
      phone: z.string().meta({ description: 'Empty where none is stated' }),
      address: z.string().nullable(),
      website: z.string().nullable().meta({ description: 'Without https://' }),
    }),
    rounds: z.array(roundRef),
    room: z.enum(['good', 'little', 'none']).nullable(),
    medianDaysToFirstContact: z.int().nullable(),
  })
  .meta({ id: 'Provider' });

const stepView = z.object({
  key: z.string(),
  label: z.string(),
  title: z.string(),
  description: z.string(),
  durationText: z.string(),
  optional: z.boolean(),
  kind: z.enum(activityKinds),
  own: z
    .enum(['step', 'duration'])
    .nullable()
    .meta({ description: 'What the sources leave open and Samråd has written; null when nothing' }),
});

/** A provider whole: its approach to each theme and its ways of working, the usual one first. */
export const providerDetailView = providerView
  .extend({
    description: z.string(),
    approaches: z.array(
      z.object({
        theme: z.object({ key: z.string(), name: z.string() }),
        title: z.string(),
        text: z.string(),
        suits: z.string(),
      }),
    ),
    activityTemplates: z.array(
      z.object({ id: apiId, key: z.string(), name: z.string(), steps: z.array(stepView) }),
    ),
  })
  .meta({ id: 'ProviderDetail' });

/** `round` by id or key: only its providers; `theme`: only those with an approach to it. */
export const providersQuery = listQuery([], {
  round: writtenLine(80).optional(),
  theme: writtenLine(80).optional(),
});
