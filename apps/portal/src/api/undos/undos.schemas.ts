import { undoStates } from '@samraad/delivery';
import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { newAgreement } from '../disputes/disputes.schemas';
import { apiInstant, apiOre } from '../shell';

const side = z.enum(['management', 'employees', 'provider']);

export const undoView = z
  .object({
    no: z.int(),
    /** Which milestone, from 1; 0 for the whole. */
    milestone: z.int(),
    side,
    reason: z.string().nullable(),
    /** What was attested. */
    amount: apiOre,
    hash: z.string(),
    proposedAt: apiInstant,
    state: z.enum(undoStates),
    stateSince: apiInstant,
    /** Who said no, or took it back. */
    dropped: z.object({ by: z.string(), side }).nullable(),
    agreed: z.array(z.object({ by: z.string(), side, at: apiInstant })),
  })
  .meta({ id: 'Undo' });

export const newUndo = z
  .strictObject({ reason: writtenText(4000) })
  .meta({ id: 'NewUndo', examples: [{ reason: 'Det sidste møde blev ikke holdt.' }] });

export const undoAnswer = newAgreement;

export const undoExample = {
  ...{
    no: 1,
    milestone: 0,
    side: 'management',
    reason: 'Det sidste møde blev ikke holdt.',
    amount: '4600000',
  },
  hash: '0'.repeat(64),
  proposedAt: '2026-11-30T10:00:00.000Z',
  state: 'open',
  stateSince: '2026-11-30T10:00:00.000Z',
  dropped: null,
  agreed: [{ by: 'Mette Holm', side: 'management', at: '2026-11-30T10:00:00.000Z' }],
};
