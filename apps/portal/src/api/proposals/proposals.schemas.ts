import { longestReason, proposalSides, proposalStates } from '@samraad/proposals';
import { writtenLine, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant, listQuery } from '../shell';

const sides = z.enum(proposalSides as [string, ...string[]]);
const json = z.record(z.string(), z.unknown());

export const proposalsQuery = listQuery([], {
  group: z
    .enum(['ours', 'theirs', 'ended'])
    .optional()
    .meta({ description: 'Waiting for your side, waiting for the other, or ended; all when left out' }),
});

const listed = {
  id: apiId,
  kind: z.string().meta({ description: 'What kind of thing is decided: frame.set, round.change, …' }),
  pair: z.enum(['central', 'committee']),
  regionId: apiId.nullable().meta({ description: 'The region of a Hovedudvalg’s proposal' }),
  side: sides.meta({ description: 'The side that proposed it; the other of the pair answers' }),
  title: z.string(),
  state: z.enum(proposalStates as [string, ...string[]]),
  proposedAt: apiInstant,
  lapsesAt: apiInstant,
  endedAt: apiInstant.nullable(),
};

export const listedProposal = z
  .object({ ...listed, group: z.enum(['ours', 'theirs', 'ended']) })
  .meta({ id: 'ListedProposal' });

export const proposalView = z
  .object({
    ...listed,
    reason: z.string(),
    answer: z.string().nullable().meta({ description: 'What was said with the answer' }),
    change: json.meta({ description: 'What is proposed, as its kind takes it' }),
    facts: json.meta({
      description: 'What the page states: now while it waits, of the instant it ended after that',
    }),
    standing: z.enum(['asked', 'proposing', 'reading']).meta({ description: 'How you stand to it' }),
    holds: z.boolean().meta({ description: 'Whether what it was made on is still so' }),
    obstacle: z.string().nullable().meta({ description: 'Why it can’t be done all the same, in Danish' }),
  })
  .meta({ id: 'Proposal' });

export const newProposal = z
  .strictObject({
    kind: writtenLine(60),
    change: json,
    reason: writtenText(longestReason),
    side: z
      .enum(proposalSides as [string, ...string[]])
      .optional()
      .meta({ description: 'Needed by who holds the roles of both sides' }),
  })
  .meta({
    id: 'NewProposal',
    examples: [
      {
        kind: 'frame.set',
        change: {
          roundId: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
          providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
          tranches: [{ opensOn: '2026-04-01', amount: '90000000' }],
        },
        reason: 'Rammen er aftalt på mødet i oktober.',
      },
    ],
  });

export const proposalAnswer = z
  .strictObject({
    approve: z.boolean(),
    reason: writtenText(longestReason)
      .nullable()
      .default(null)
      .meta({ description: 'Needed with a refusal' }),
  })
  .meta({ id: 'ProposalAnswer', examples: [{ approve: true, reason: null }] });

export const answered = z
  .object({
    id: apiId,
    outcome: z
      .enum(['approved', 'refused', 'overtaken'])
      .meta({ description: 'Overtaken: what it was made on had changed, so nothing was done' }),
  })
  .meta({ id: 'ProposalAnswered' });

/** What is proposed through another resource, so that it can be followed and answered here. */
export const proposedView = z.object({ proposalId: apiId }).meta({ id: 'ProposedChoice' });
export const proposedExample = { proposalId: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11' };

const listedExample = {
  id: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
  kind: 'frame.set',
  pair: 'central',
  regionId: null,
  side: 'central_employers',
  title: 'Fastsæt NFA’s ramme i Runden 2026–2028 til 900.000 kr.',
  state: 'waiting',
  proposedAt: '2026-11-18T09:12:00.000Z',
  lapsesAt: '2026-12-02T22:59:59.000Z',
  endedAt: null,
} as const;

export const proposalExamples = {
  listed: { ...listedExample, group: 'ours' },
  one: {
    ...listedExample,
    reason: 'Rammen er aftalt på mødet i oktober.',
    answer: null,
    change: {
      roundId: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77',
      providerId: '3c1f6a9e-1111-4c5f-9c43-9a4f1f0b7c55',
      tranches: [{ opensOn: '2026-04-01', amount: '90000000' }],
    },
    facts: { round: 'Runden 2026–2028', provider: 'NFA' },
    standing: 'asked',
    holds: true,
    obstacle: null,
  },
  answered: { id: listedExample.id, outcome: 'approved' },
} as const;
