import { maybeText, writtenLine, writtenText } from '@samraad/platform';
import { questionLimits, questionStates } from '@samraad/questions';
import { stages } from '@samraad/requests';
import { z } from 'zod';
import { apiId, apiInstant, listQuery } from '../shell';

const person = z.object({ id: apiId, name: z.string() });
const provider = z.object({ id: apiId, key: z.string(), name: z.string() });
const unit = z.object({ id: apiId, name: z.string() });

const id = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const other = '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11';

export const listedQuestion = z
  .object({
    id: apiId,
    subject: z.string(),
    provider,
    unit,
    askedBy: person,
    askedAt: apiInstant,
    askedWith: apiId.describe('The same for all that were asked at once'),
    state: z.enum(questionStates),
    writtenAt: apiInstant.describe('When somebody last wrote'),
    caseId: apiId
      .nullable()
      .describe('The case it was attached to; none to a provider before it is sent there'),
  })
  .meta({ id: 'ListedQuestion' });

export const questionView = z
  .object({
    id: apiId,
    subject: z.string(),
    provider,
    unit,
    theme: z.string().nullable().describe('A theme key of the round'),
    askedBy: person,
    askedAt: apiInstant,
    state: z.enum(questionStates),
    remindAt: apiInstant
      .nullable()
      .describe('When the provider is reminded, while it has the word; no deadline'),
    readAs: z.enum(['asker', 'provider', 'party']),
    case: z
      .object({ id: apiId, title: z.string(), stage: z.enum(stages) })
      .nullable()
      .describe('The case it was attached to; none to a provider before it is sent there'),
  })
  .meta({ id: 'Question' });

export const questionMessage = z
  .object({
    id: apiId,
    at: apiInstant,
    author: person,
    side: z.enum(['management', 'employees', 'provider']),
    body: z.string(),
    stated: z.boolean().describe('The author’s role was stated by themselves and is not confirmed'),
  })
  .meta({ id: 'QuestionMessage' });

const themeKey = z.string().regex(/^[a-z0-9-]{1,60}$/);
export const newQuestion = z
  .strictObject({
    providerIds: z
      .array(apiId)
      .min(1)
      .max(20)
      .describe('Each gets a thread of its own and knows of no other'),
    unitId: apiId.describe('A workplace where you act for a side'),
    side: z
      .enum(['management', 'employees'])
      .optional()
      .describe('For which side, where you hold roles on both'),
    theme: themeKey.nullable().default(null),
    subject: writtenLine(questionLimits.subject),
    body: writtenText(questionLimits.body),
  })
  .meta({
    id: 'NewQuestion',
    examples: [
      {
        ...{ providerIds: [id], unitId: other, theme: null, subject: 'Kan I komme om natten?' },
        body: 'Halvdelen af os arbejder om natten.',
      },
    ],
  });

export const askedView = z
  .object({ askedWith: apiId, items: z.array(z.object({ id: apiId, providerId: apiId })) })
  .meta({ id: 'AskedQuestions' });

export const newQuestionMessage = z
  .strictObject({ body: writtenText(questionLimits.body) })
  .meta({ id: 'NewQuestionMessage', examples: [{ body: 'Ja, vi kommer også om natten.' }] });
export const writtenView = z.object({ id: apiId }).meta({ id: 'WrittenInQuestion' });

export const questionRequest = z
  .strictObject({
    caseId: apiId.nullable().default(null).describe('A draft of your own; none: a new one is begun'),
  })
  .meta({ id: 'QuestionRequest', examples: [{ caseId: null }] });
export const attachedView = z.object({ id: apiId, caseId: apiId }).meta({ id: 'AttachedQuestion' });

export const questionsQuery = listQuery([], {
  waiting: z.enum(['true', 'false']).default('false'),
  search: maybeText(120).optional(),
});

const at = '2026-11-20T13:10:00.000Z';
const common = {
  ...{ id, subject: 'Kan I komme om natten?', provider: { id: other, key: 'joblife', name: 'Joblife' } },
  ...{ unit: { id: other, name: 'Akutmodtagelsen' }, askedBy: { id, name: 'Mette Holm' }, askedAt: at },
  state: 'open',
} as const;

/** What stands in the document. */
export const questionExamples = {
  listed: { ...common, askedWith: other, writtenAt: at, caseId: null },
  one: { ...common, theme: null, remindAt: '2026-12-04T07:00:00.000Z', readAs: 'asker', case: null },
  message: {
    ...{ id, at, author: { id, name: 'Mette Holm' }, side: 'management', stated: false },
    body: 'Halvdelen af os arbejder om natten.',
  },
  asked: { askedWith: other, items: [{ id, providerId: other }] },
  attached: { id, caseId: other },
} as const;
