import { writtenLine } from '@samraad/platform';
import {
  absenceKinds,
  activityKinds,
  approachKinds,
  helpKinds,
  profileLevels,
  standingAfter,
  waitingBands,
} from '@samraad/catalogue';
import { z } from 'zod';
import { apiDay, apiId, listQuery } from '../shell';

const roundRef = z.object({ id: apiId, key: z.string(), name: z.string() });

/** How a provider stands in today's round. */
const intakeView = z.object({
  state: z.enum(['coming', 'serving', 'paused', 'ended']),
  since: apiDay.nullable().meta({ description: 'Null: from the round’s first day' }),
  next: z
    .object({ kind: z.enum(Object.keys(standingAfter) as [string, ...string[]]), from: apiDay })
    .nullable()
    .meta({ description: 'What both central sides have decided and is yet to come' }),
  takesRequests: z.boolean().meta({ description: 'Neither paused, ended, coming nor away today' }),
});

export const absenceView = z
  .object({
    id: apiId,
    kind: z.enum(absenceKinds),
    from: apiDay,
    to: apiDay,
    stopsFrom: apiDay
      .nullable()
      .meta({ description: 'From this day to the last it takes no new requests; null: it does' }),
    note: z.string(),
  })
  .meta({ id: 'ProviderAbsence' });

const keptView = z.object({ kept: z.int(), of: z.int() }).nullable();

/** What its cases have said; each null where they are fewer than five. */
const figuresView = z.object({
  dialogue: keptView.meta({ description: 'First contacts within the week' }),
  contract: keptView.meta({ description: 'Contracts within the four weeks' }),
  satisfaction: z
    .object({ mean: z.number(), answers: z.int() })
    .nullable()
    .meta({ description: 'All in all, right after the course, 1 to 5' }),
});

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
    firstContacts: z.int().nullable().meta({ description: 'How many that is the median of' }),
    figures: figuresView.nullable().meta({ description: 'Null where it is not in today’s round' }),
    kinds: z.array(z.enum(helpKinds)).meta({ description: 'Read from its ways of working' }),
    approach: z.enum(approachKinds).nullable().meta({ description: 'How its usual way of working begins' }),
    languages: z.array(z.string()).meta({ description: 'In words; empty while not told' }),
    levels: z.array(z.enum(profileLevels)),
    regions: z
      .array(z.string())
      .meta({ description: 'Names of the regions it comes to; empty while not told' }),
    intake: intakeView.nullable().meta({ description: 'Null where it is not in today’s round' }),
    absences: z.array(absenceView).meta({ description: 'Periods it is closed or full, not over yet' }),
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

/**
 * `round` by id or key: only its providers; the facets: only those that are known to fit; `q`: those of today's round where
 * every word is found, the best first.
 */
export const providersQuery = listQuery([], {
  round: writtenLine(80).optional(),
  theme: writtenLine(80).optional(),
  q: writtenLine(120).optional(),
  kind: z.enum(helpKinds).optional(),
  level: z.enum(profileLevels).optional(),
  approach: z.enum(approachKinds).optional(),
  waiting: z.enum(waitingBands).optional(),
  room: z.enum(['good', 'little', 'none']).optional(),
});
