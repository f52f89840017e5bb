import { limits } from '@samraad/dialogue';
import { maybeText } from '@samraad/platform';
import { z } from 'zod';
import { apiId } from '../shell';

export const colleagueView = z
  .object({ id: apiId, name: z.string(), cases: z.int() })
  .meta({ id: 'Colleague' });

export const assignmentsBody = z
  .strictObject({
    cases: z
      .array(
        z.strictObject({
          id: apiId,
          consultantId: apiId
            .nullable()
            .optional()
            .describe('Who has the case as you know it, null for nobody; refused when somebody else has it'),
        }),
      )
      .min(1)
      .max(limits.casesAtOnce),
    personId: apiId,
    note: maybeText(limits.note).nullable().default(null),
  })
  .meta({
    id: 'NewAssignments',
    examples: [
      {
        cases: [{ id: '7d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11', consultantId: null }],
        personId: '0b4c9a52-6e0d-4e57-8c57-2d8e4b8a1c11',
        note: 'Ring til lederen først.',
      },
    ],
  });

export const casesGivenView = z
  .object({
    given: z.array(z.object({ id: apiId, number: z.int().nullable() })),
    had: z.array(apiId).describe('The cases the colleague had already'),
  })
  .meta({ id: 'CasesGiven' });
