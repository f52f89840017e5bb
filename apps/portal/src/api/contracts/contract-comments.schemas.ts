import { commentLength, contractParts } from '@samraad/contracts';
import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant } from '../shell';

export const commentExample = {
  id: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c31',
  part: 'scope',
  threadId: null,
  body: 'Fem møder er for mange i maj. Kan det blive fire?',
  by: { id: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10', name: 'Jonas Lind' },
  side: 'employees',
  at: '2026-12-01T09:30:00.000Z',
  versionNo: 1,
  inDraft: false,
  settledAt: null,
};

/** A comment on a part of a contract; the first of a thread has no `threadId`, and is settled for all of it. */
export const commentView = z
  .object({
    id: apiId,
    part: z.enum(contractParts),
    threadId: apiId.nullable(),
    /** Null when it has been erased. */
    body: z.string().nullable(),
    by: z.object({ id: apiId, name: z.string() }),
    side: z.enum(['management', 'employees', 'provider']),
    at: apiInstant,
    /** The version sent last when it was written; 0 before the first. */
    versionNo: z.int(),
    /** Of the draft that came after that version. */
    inDraft: z.boolean(),
    settledAt: apiInstant.nullable(),
  })
  .meta({ id: 'ContractComment' });

/** `threadId`: the first of the thread it answers. */
export const newComment = z
  .strictObject({
    part: z.enum(contractParts),
    body: writtenText(commentLength),
    threadId: apiId.nullable().optional(),
  })
  .meta({ examples: [{ part: 'scope', body: 'Kan det blive fire møder?' }] });
export const settleBody = z.strictObject({ settled: z.boolean() }).meta({ examples: [{ settled: true }] });
