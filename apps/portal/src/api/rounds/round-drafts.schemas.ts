import { writtenLine, writtenText } from '@samraad/platform';
import { longestReason } from '@samraad/proposals';
import { roundParts, roundPlanSchema } from '@samraad/rounds';
import { z } from 'zod';
import { ok18Rules } from '@samraad/scheme';
import { apiDay, apiId, apiInstant } from '../shell';
import { idOrKey } from './rounds.schemas';

const parts = ['valid-from', ...roundParts] as const;

const listed = {
  id: apiId,
  name: z.string(),
  changes: apiId.nullable().meta({ description: 'The round it would change; null for a new one' }),
  madeFrom: apiId.nullable(),
  version: z.int(),
  changedAt: apiInstant,
};

export const listedDraft = z.object(listed).meta({ id: 'ListedRoundDraft' });

/** A round's whole text before there is one, and what stands in the way of proposing it. */
export const roundDraftView = z
  .object({
    ...listed,
    state: z.enum(['draft', 'opened', 'decided', 'discarded']),
    plan: z.record(z.string(), z.unknown()).meta({ description: 'As PUT …/plan takes it' }),
    hash: z.string().meta({ description: 'Of the plan: what a proposal is about' }),
    problems: z.array(z.object({ part: z.string(), message: z.string() })),
    waitingProposalId: apiId.nullable(),
  })
  .meta({ id: 'RoundDraft' });

export const newDraft = z
  .strictObject({
    fromRound: idOrKey.nullable().default(null).meta({ description: 'An earlier round, by id or key' }),
    name: writtenLine(60),
    requestsFrom: apiDay,
    requestsTo: apiDay,
  })
  .meta({
    id: 'NewRoundDraft',
    examples: [
      {
        fromRound: 'demo-26',
        name: 'Runden 2028–2030',
        requestsFrom: '2028-04-01',
        requestsTo: '2030-03-31',
      },
    ],
  });

export const newChange = z
  .strictObject({ validFrom: apiDay.nullable().default(null).meta({ description: 'Tomorrow unless said' }) })
  .meta({ id: 'NewRoundChange', examples: [{ validFrom: '2027-01-01' }] });

const plan = {
  name: 'Runden 2028–2030',
  requestsFrom: '2028-04-01',
  requestsTo: '2030-03-31',
  lastDeliveryDay: '2031-03-31',
  modelChoiceBy: '2028-05-01',
  themes: [],
  providers: [],
  rules: ok18Rules,
};

export const draftPlan = z
  .strictObject({
    version: z.int().min(1),
    part: z.enum(parts).nullable().default(null).meta({ description: 'The rule that was changed' }),
    plan: roundPlanSchema,
  })
  .meta({ id: 'RoundDraftPlan', examples: [{ version: 1, part: 'period', plan }] });

export const draftVersion = z
  .strictObject({ version: z.int().min(1) })
  .meta({ id: 'RoundDraftVersion', examples: [{ version: 1 }] });

export const draftProposal = z
  .strictObject({ hash: writtenLine(64), reason: writtenText(longestReason) })
  .meta({
    id: 'RoundDraftProposal',
    examples: [{ hash: 'a'.repeat(64), reason: 'Teksten er den, vi talte om på mødet.' }],
  });

const listedExample = {
  id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c90',
  name: plan.name,
  changes: null,
  madeFrom: '5b0a8f0e-3a38-4b3e-9a53-0d5b6b8f2f10',
  version: 1,
  changedAt: '2026-11-20T09:00:00.000Z',
};
export const draftExamples = {
  listed: listedExample,
  one: {
    ...listedExample,
    state: 'draft',
    plan,
    hash: 'a'.repeat(64),
    problems: [{ part: 'themes', message: 'Runden mangler et tema.' }],
    waitingProposalId: null,
  },
} as const;
