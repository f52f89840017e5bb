import { writtenText } from '@samraad/platform';
import { limits, promiseStates } from '@samraad/dialogue';
import { z } from 'zod';
import { apiDay, apiId, apiInstant } from '../shell';

const sides = z.enum(['management', 'employees', 'provider']);
const clock = z.enum(['dialogue', 'contract']);

/** A new day agreed on, or asked for. */
export const promiseView = z
  .object({
    id: apiId,
    providerId: apiId,
    /** What is late. */
    clock,
    promisedOn: apiDay,
    reason: z.string(),
    state: z.enum(promiseStates),
    stateSince: apiInstant,
    proposedBy: apiId,
    proposedSide: sides,
    proposedAt: apiInstant,
    answeredBy: apiId.nullable(),
    answeredSide: sides.nullable(),
    answeredAt: apiInstant.nullable(),
  })
  .meta({ id: 'ProviderPromise' });

export const newPromise = z.strictObject({ clock, day: apiDay, reason: writtenText(limits.reason) }).meta({
  id: 'NewProviderPromise',
  examples: [{ clock: 'dialogue', day: '2026-12-08', reason: 'Vores konsulent er tilbage den dag.' }],
});

export const promiseAnswer = z
  .strictObject({ confirm: z.boolean() })
  .meta({ id: 'ProviderPromiseAnswer', examples: [{ confirm: true }] });

export const leaveBody = z
  .strictObject({ reason: writtenText(limits.reason).nullable().default(null) })
  .meta({ id: 'LeaveProvider', examples: [{ reason: 'Vi har ikke hørt fra udbyderen.' }] });

export const leftProvider = z
  .object({ id: apiId, lastDay: apiDay.describe('The last day to choose another provider') })
  .meta({ id: 'LeftProvider' });
