import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';
import { requestExample } from './requests.schemas';

/** A deleted draft: who deleted it, and the last day it can be taken back. */
export const binnedDraftView = z
  .object({
    caseId: apiId,
    title: z.string().nullable(),
    reference: z.string(),
    unit: z.string(),
    by: z.string(),
    at: apiInstant,
    until: apiDay,
  })
  .meta({ id: 'BinnedDraft' });

export const binnedDraftExample = {
  caseId: requestExample.id,
  title: 'Ro på efter sammenlægningen',
  reference: 'SR-7KQ4-M2',
  unit: 'Akutmodtagelsen',
  by: 'Mette Holm',
  at: '2026-11-20T13:10:00.000Z',
  until: '2026-12-20',
};

export const copyBody = z
  .strictObject({
    fromCaseId: apiId,
    side: z
      .enum(['management', 'employees'])
      .optional()
      .describe('For which side, where you hold roles on both'),
  })
  .meta({ examples: [{ fromCaseId: requestExample.id }] });
