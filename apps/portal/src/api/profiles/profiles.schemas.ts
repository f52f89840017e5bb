import { profileSchema } from '@samraad/catalogue';
import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiId, apiInstant, listQuery } from '../shell';
import { profileExamples } from './profiles.examples';

export const profilesQuery = listQuery([]);

const listed = {
  id: apiId,
  providerId: apiId,
  nr: z.int().meta({ description: 'The provider’s versions are counted from 1' }),
  state: z.enum(['draft', 'sent', 'returned', 'approved']),
  version: z.int().meta({ description: 'Given back with every change; 409 when it is not the latest' }),
  changedAt: apiInstant,
  sentAt: apiInstant.nullable(),
  answeredAt: apiInstant.nullable(),
  answer: z
    .string()
    .nullable()
    .meta({ description: 'Why it was returned, or what was said with the approval' }),
};

export const listedProfile = z.object({ ...listed, provider: z.string() }).meta({ id: 'ListedProfile' });

export const profileView = z
  .object({
    ...listed,
    profile: profileSchema.meta({ description: 'What is written, for everybody once it is approved' }),
    before: profileSchema.meta({ description: 'What everybody read when it was begun' }),
    differences: z.array(
      z.object({ part: z.string(), field: z.string(), before: z.string(), after: z.string() }),
    ),
  })
  .meta({ id: 'Profile' });

export const writtenProfile = z
  .strictObject({
    providerId: apiId,
    version: z
      .int()
      .min(1)
      .nullable()
      .meta({ description: 'Of the version that is written on; null begins one' }),
    profile: profileSchema,
  })
  .meta({ id: 'WrittenProfile', examples: [profileExamples.written] });

export const seenProfile = z
  .strictObject({ version: z.int().min(1) })
  .meta({ id: 'SeenProfile', examples: [{ version: 3 }] });

export const profileAnswer = z
  .strictObject({
    version: z.int().min(1),
    approve: z.boolean(),
    reason: writtenText(2000).nullable().default(null).meta({ description: 'Needed with a return' }),
  })
  .meta({ id: 'ProfileAnswer', examples: [{ version: 3, approve: true, reason: null }] });
