import { writtenText } from '@samraad/platform';
import { z } from 'zod';
import { apiInstant, apiOre, listQuery } from '../shell';
import { attestationExample, attestationView } from '../attestations/attestations.schemas';

const text = z.string();

/** A part of a course that is attested and billed by itself. */
export const milestoneView = z
  .object({
    /** From 1. */
    no: z.int(),
    title: text,
    amount: apiOre,
    report: z.object({ revision: z.int(), summary: text, reportedAt: apiInstant }).nullable(),
    /** What is missing of that report; null when nothing is. */
    missing: text.nullable(),
    attestation: z.object(attestationView.shape).nullable(),
  })
  .meta({ id: 'Milestone' });

export const milestonesQuery = listQuery([]);

export const newMilestoneReport = z
  .strictObject({ summary: writtenText(4000) })
  .meta({ id: 'NewMilestoneReport', examples: [{ summary: 'Interview er holdt som aftalt.' }] });

export const newMilestoneShortfall = z
  .strictObject({ reason: writtenText(4000), revision: z.int().min(1).optional() })
  .meta({ id: 'NewMilestoneShortfall', examples: [{ reason: 'Notatet mangler.' }] });

export const milestoneExample = {
  no: 1,
  title: 'Forundersøgelse',
  amount: '2000000',
  report: { revision: 1, summary: 'Interview er holdt som aftalt.', reportedAt: '2026-11-30T09:00:00.000Z' },
  missing: null,
  attestation: { ...attestationExample, milestone: 1, amount: '2000000' },
};
