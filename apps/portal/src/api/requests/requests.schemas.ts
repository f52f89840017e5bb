import { writtenText } from '@samraad/platform';
import { clockKinds, clockStates } from '@samraad/deadlines';
import {
  type AnswerField,
  answerSchemas,
  orderAnswers,
  orderMatters,
  signedConditions,
  stages,
} from '@samraad/requests';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';
import { apiTopics } from './orders.schemas';

const side = z.enum(['management', 'employees']);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ id: apiId, name: z.string() });

/** Whose turn it is, in words, and by when. */
export const turnView = z.object({
  who: z.array(z.enum(['management', 'employees', 'provider', 'anchor', 'committee', 'central'])),
  text: z.string(),
  by: apiInstant.nullable(),
});

/** An open duty: who owes what, since when and by when. */
export const dutyView = z.object({
  kind: z.string(),
  who: turnView.shape.who,
  text: z.string(),
  since: apiInstant,
  by: apiInstant,
  late: z.boolean(),
  reminders: z.int(),
  remindedAt: apiInstant.nullable(),
});

/** Number, stage, turn, provider and clocks: all that those see who may not read the content. */
export const requestFacts = z
  .object({
    id: apiId,
    reference: z.string(),
    number: z.int().nullable(),
    stage: z.enum(stages),
    stageSince: apiInstant,
    turn: turnView,
    duties: z.array(dutyView),
    /** Null for those who may not read the content. */
    title: z.string().nullable(),
    unit: z.string(),
    provider: person.nullable(),
    clocks: z.array(
      z.object({
        kind: z.enum(clockKinds),
        start: apiInstant,
        due: apiInstant,
        stoppedAt: apiInstant.nullable(),
        /** Not null: it no longer runs, because of `closedBy` ('declined', 'left-late', 'changed', 'withdrawn'). */
        closedAt: apiInstant.nullable(),
        closedBy: z.string().nullable(),
        /** Once set it stays, whatever is logged later. */
        breachedAt: apiInstant.nullable(),
        outcome: z.enum(['met', 'breached']).nullable(),
        state: z.enum(clockStates),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'RequestItem' });
export type RequestFacts = z.infer<typeof requestFacts>;

export const signatureView = z.object({
  unitId: apiId,
  side,
  person,
  role: z.string(),
  hash,
  signedAt: apiInstant,
  voidedAt: apiInstant.nullable(),
  /** The signed text says that the role was only stated by the signer. */
  stated: z.boolean(),
});

const answers = z.object(answerSchemas).partial();

/** A request whole; `answers` is null and the lists are empty for those who may not read the content. */
export const requestView = requestFacts
  .extend({
    contentHash: hash.nullable(),
    answers: answers.nullable(),
    authors: z.array(z.object({ field: z.string(), person, at: apiInstant })),
    workplaces: z.array(
      z.object({
        unitId: apiId,
        name: z.string(),
        coordinating: z.boolean(),
        order: z.enum(orderAnswers).nullable(),
        compliedOn: apiDay.nullable(),
        /** What an order that is complied with was about. */
        matter: z.enum(orderMatters).nullable(),
        topics: apiTopics,
        /** It has not answered yet whether it joins. */
        asked: z.boolean(),
      }),
    ),
    signers: z.array(z.object({ unitId: apiId, side, person, asked: z.boolean() })),
    signatures: z.array(signatureView),
    choice: z
      .object({ id: apiId, providerId: apiId, saidYes: z.array(side), confirmedAt: apiInstant.nullable() })
      .nullable(),
    endorsements: z.array(
      z.object({
        id: apiId,
        unitId: apiId,
        state: z.string(),
        insideFocus: z.boolean(),
        due: apiInstant,
        escalatedAt: apiInstant.nullable(),
      }),
    ),
  })
  .meta({ id: 'Request' });

export const candidateView = z
  .object({
    person,
    role: z.string(),
    unitId: apiId,
    unit: z.string(),
    /** The side the person may sign for; null when it can only be informed. */
    side: side.nullable(),
    /** The person has said so, and no role keeper has confirmed it. */
    stated: z.boolean(),
  })
  .meta({ id: 'Candidate' });

const unitId = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const personId = '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10';
const version = z.int().min(1);

export const startBody = z.strictObject({ unitId: apiId }).meta({ examples: [{ unitId }] });
const takenBack = <S extends z.ZodType>(schema: S) => schema.nullable();
const answersGiven = z
  .strictObject(
    Object.fromEntries(
      Object.entries(answerSchemas).map(([field, schema]) => [field, takenBack(schema)]),
    ) as { [F in AnswerField]: z.ZodNullable<(typeof answerSchemas)[F]> },
  )
  .partial();

/** Also half of them; null takes an answer back. */
export const answersBody = z
  .strictObject({ version, answers: answersGiven })
  .meta({ examples: [{ version: 3, answers: { title: 'Ro på efter sammenlægningen', kind: 'advice' } }] });
export const workplacesBody = z
  .strictObject({ version, unitIds: z.array(apiId).min(1).max(20), coordinatingUnitId: apiId })
  .meta({ examples: [{ version: 3, unitIds: [unitId], coordinatingUnitId: unitId }] });
export const ordersBody = z
  .strictObject({
    version,
    statements: z
      .array(
        z.strictObject({
          unitId: apiId,
          /** Null takes it back. */
          answer: z.enum(orderAnswers).nullable(),
          /** Of 'complied': may follow later, and is asked for before anything is signed. */
          compliedOn: apiDay.nullable().default(null),
          /** Of 'complied': left out it counts as the same. */
          matter: z.enum(orderMatters).nullable().default(null),
          topics: apiTopics.default([]),
        }),
      )
      .min(1)
      .max(20),
  })
  .meta({
    examples: [{ version: 4, statements: [{ unitId, answer: 'complied', compliedOn: '2026-11-02' }] }],
  });
export const signersBody = z
  .strictObject({
    version,
    signers: z.array(z.strictObject({ unitId: apiId, side, personId: apiId })).max(40),
    /** Sides for which nobody is chosen any more. */
    cleared: z
      .array(z.strictObject({ unitId: apiId, side }))
      .max(40)
      .optional(),
  })
  .meta({ examples: [{ version: 5, signers: [{ unitId, side: 'management', personId }] }] });
export const joiningBody = z.strictObject({ joins: z.boolean() }).meta({ examples: [{ joins: true }] });
export const sideBody = z.strictObject({ side }).meta({ examples: [{ side: 'management' }] });
export const versionBody = z.strictObject({ version }).meta({ examples: [{ version: 6 }] });
export const hashBody = z.strictObject({ hash }).meta({ examples: [{ hash: 'a'.repeat(64) }] });
export const reasonBody = z
  .strictObject({ reason: writtenText(1000) })
  .meta({ examples: [{ reason: 'Vi har ikke talt om det i gruppen endnu.' }] });
export const transferBody = z
  .strictObject({ toPersonId: apiId })
  .meta({ examples: [{ toPersonId: personId }] });
export const proposalBody = z
  .strictObject({ providerId: apiId })
  .meta({ examples: [{ providerId: unitId }] });
export const confirmationBody = z
  .strictObject({ choiceId: apiId })
  .meta({ examples: [{ choiceId: unitId }] });

export const hashView = z.object({ hash });
export const completeView = z.object({ complete: z.boolean() });
export const signedTextView = z.object({
  hash,
  body: z.string(),
  conditions: z
    .array(z.enum(signedConditions))
    .meta({ description: 'What is accepted with the signature; none in a text older than the condition' }),
});

const instant = '2026-11-20T13:10:00.000Z';
export const factsExample: RequestFacts = {
  id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11',
  reference: 'SR-7KQ4-M2',
  number: 12,
  stage: 'sent_to_provider',
  stageSince: instant,
  turn: { who: ['provider'], text: 'Joblife skal tage kontakt til jer', by: '2026-11-27T22:59:59.000Z' },
  duties: [
    {
      kind: 'take-contact',
      who: ['provider'],
      text: 'Joblife skal tage kontakt til jer',
      since: '2026-11-20T13:10:00.000Z',
      by: '2026-11-27T22:59:59.000Z',
      late: false,
      reminders: 0,
      remindedAt: null,
    },
  ],
  title: 'Ro på efter sammenlægningen',
  unit: 'Akutmodtagelsen',
  provider: { id: personId, name: 'Joblife' },
  clocks: [
    {
      kind: 'dialogue',
      start: instant,
      due: '2026-11-27T22:59:59.000Z',
      stoppedAt: null,
      closedAt: null,
      closedBy: null,
      breachedAt: null,
      outcome: null,
      state: 'running',
    },
  ],
  version: 9,
};
export const signatureExample = {
  unitId,
  side: 'management',
  person: { id: personId, name: 'Mette Holm' },
  role: 'manager',
  hash: 'a'.repeat(64),
  signedAt: instant,
  voidedAt: null,
  stated: false,
};
export const requestExample = {
  ...factsExample,
  contentHash: 'a'.repeat(64),
  answers: { title: 'Ro på efter sammenlægningen', kind: 'advice', level: 'operational' },
  authors: [{ field: 'title', person: { id: personId, name: 'Mette Holm' }, at: instant }],
  workplaces: [
    {
      unitId,
      name: 'Akutmodtagelsen',
      coordinating: true,
      order: 'none',
      compliedOn: null,
      matter: null,
      topics: [],
      asked: false,
    },
  ],
  signers: [{ unitId, side: 'management', person: { id: personId, name: 'Mette Holm' }, asked: false }],
  signatures: [signatureExample],
  choice: { id: unitId, providerId: personId, saidYes: ['management', 'employees'], confirmedAt: instant },
  endorsements: [],
};

/** Which workplace the others go on without. */
export const removalBody = z
  .strictObject({ version, unitId: apiId, reason: writtenText(1000), side: side.optional() })
  .meta({ examples: [{ version: 6, unitId: requestExample.id, reason: 'De vil hellere vente.' }] });
/** Null where something is missing before signatures can be asked for. */
export const goneOnView = z.object({ hash: hash.nullable() });
