import { z } from 'zod';
import { apiDay, apiId, apiInstant, listQuery } from '../shell';

const side = z.enum(['management', 'employees']);
const kind = z.enum(['satisfaction', 'effect']);
const state = z.enum(['scheduled', 'open', 'closed']);
const answers = z.record(z.string(), z.union([z.int(), z.string()]));

/** An evaluation in a list. */
export const evaluationItem = z
  .object({
    id: apiId,
    requestId: apiId,
    reference: z.string(),
    number: z.int(),
    /** Null for readers who know the case by its number only. */
    title: z.string().nullable(),
    provider: z.object({ id: apiId, name: z.string() }),
    kind,
    state,
    opensAt: apiInstant,
    closesAt: apiInstant.nullable(),
    answered: z.array(side),
  })
  .meta({ id: 'EvaluationItem' });

const formItem = z.object({
  key: z.string(),
  kind: z.enum(['rating', 'choice', 'text']),
  text: z.string(),
  required: z.boolean(),
  low: z.string().optional(),
  high: z.string().optional(),
  options: z.array(z.object({ value: z.string(), label: z.string() })).optional(),
  maxLength: z.int().optional(),
});

/** An evaluation with its form, and the answers its reader may see. */
export const evaluationDetail = z
  .object({
    id: apiId,
    requestId: apiId,
    reference: z.string(),
    number: z.int(),
    title: z.string().nullable(),
    provider: z.string(),
    kind,
    state,
    finishDay: apiDay,
    opensAt: apiInstant,
    closesAt: apiInstant.nullable(),
    closedAt: apiInstant.nullable(),
    form: z.object({
      version: z.int(),
      title: z.string(),
      groups: z.array(z.object({ key: z.string(), title: z.string(), items: z.array(formItem) })),
    }),
    /** The ratings given before the course; effect only. */
    baseline: z.record(z.string(), z.int()).nullable(),
    sides: z.array(
      z.object({
        side,
        answeredAt: apiInstant.nullable(),
        /** Null when not given, or not to be seen before the own side has answered. */
        answers: answers.nullable(),
      }),
    ),
    mayAnswerFor: z.array(side),
  })
  .meta({ id: 'Evaluation' });

/** `side` only from somebody who holds roles on both. */
export const newAnswers = z
  .strictObject({ answers: z.record(z.string().max(60), z.unknown()), side: side.optional() })
  .meta({
    id: 'NewEvaluationAnswers',
    examples: [
      {
        answers: {
          'clear-agreement': 4,
          'kept-promise': 5,
          'both-involved': 4,
          usable: 4,
          overall: 5,
          'worked-well': 'At vi blev enige om rækkefølgen i overleveringen.',
        },
      },
    ],
  });

export const evaluationsQuery = listQuery([], { requestId: apiId.optional() });
