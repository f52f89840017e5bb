import { orderTopics, processKinds, processStatuses, sides } from '@samraad/requests';
import { knownDay, writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';

const unitId = '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11';
const told = {
  kind: z.enum(processKinds),
  topics: z.array(z.enum(orderTopics)).min(1).max(orderTopics.length),
  status: z.enum(processStatuses),
  statusOn: apiDay.nullable(),
  /** Arbejdstilsynet's own deadline. */
  deadlineOn: apiDay.nullable(),
};
const { statusOn, deadlineOn, ...must } = told;

export const newProcess = z
  .strictObject({
    unitId: apiId,
    ...must,
    statusOn: statusOn.default(null),
    deadlineOn: deadlineOn.default(null),
  })
  .meta({
    id: 'NewAgreementProcess',
    examples: [
      { unitId, kind: 'on_suspicion', topics: ['061'], status: 'under_way', deadlineOn: '2027-03-01' },
    ],
  });

export const newDecision = z
  .strictObject({ allowed: z.boolean(), decidedOn: knownDay, reason: writtenText(4000) })
  .meta({
    id: 'NewProcessDecision',
    examples: [{ allowed: true, decidedOn: '2026-11-24', reason: 'Det handler om noget andet.' }],
  });

export const processView = z
  .object({
    id: apiId,
    unitId: apiId,
    unit: z.string(),
    ...told,
    /** Whether a person at the central parties decides about it. */
    needsDecision: z.boolean(),
    /** The sides that have not answered the order question since a spread was breached: it stands in the way until they have. */
    orderToAnswer: z.array(z.enum(sides)),
    decision: z.object({ allowed: z.boolean(), on: apiDay, reason: z.string() }).nullable(),
    history: z.array(z.object({ ...told, side: z.enum(sides), name: z.string(), saidAt: apiInstant })),
  })
  .meta({ id: 'AgreementProcess' });

const facts = {
  ...{ kind: 'on_suspicion', topics: ['061'], status: 'under_way' },
  ...{ statusOn: '2026-10-05', deadlineOn: '2027-03-01' },
};
export const processExample = {
  ...{ id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11', unitId, unit: 'Akutmodtagelsen', ...facts },
  ...{ needsDecision: false, orderToAnswer: [], decision: null },
  history: [{ ...facts, side: 'management', name: 'Mette Holm', saidAt: '2026-11-20T13:10:00.000Z' }],
};
