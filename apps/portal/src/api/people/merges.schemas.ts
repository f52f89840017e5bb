import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId } from '../shell';
import { personExample } from './people.examples';
import { personView } from './people.schemas';

const stand = z.enum(['management', 'employees', 'provider', 'anchor']);

/** What telling that two people are one would do: `obstacle` says why it cannot be done. */
export const mergePreviewView = z
  .object({
    kept: personView,
    merged: personView,
    cases: z.array(
      z.object({ caseId: apiId, name: z.string(), kept: z.array(stand), merged: z.array(stand) }),
    ),
    obstacle: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'MergePreview' });

export const newMerge = z.strictObject({ mergedId: apiId, reason: writtenText(1000) }).meta({
  id: 'NewMerge',
  examples: [
    { mergedId: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22', reason: 'Regionen har bekræftet, at det er ham.' },
  ],
});

export const mergePreviewExample = {
  kept: personExample,
  merged: { ...personExample, id: '0a1d6a5e-02b2-4ab1-8f4e-5a6c2b1f7e22', accounts: [], roles: [] },
  cases: [
    {
      caseId: '51c7a2e0-3b0c-4d58-8a5b-0f1b2f3a4d01',
      name: 'Nr. 39 · Akutmodtagelsen',
      kept: ['employees'],
      merged: [],
    },
  ],
  obstacle: null,
};
