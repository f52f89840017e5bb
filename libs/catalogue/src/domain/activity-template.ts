import { writtenText } from '@samraad/platform';
import { z } from 'zod';

/** What a step of a way of working is; a follow-up talk does not count for the finish (domain.md §11 [ours]). */
export const activityKinds = [
  'meeting',
  'seminar',
  'workshop',
  'talk',
  'interview',
  'analysis',
  'phase',
  'follow-up-talk',
] as const;

export type ActivityKind = (typeof activityKinds)[number];

const step = z.strictObject({
  key: writtenText(1000),
  label: writtenText(1000),
  title: writtenText(1000),
  description: writtenText(1000),
  durationText: writtenText(1000),
  optional: z.boolean().optional(),
  kind: z.enum(activityKinds),
  /** What of it the source leaves open and Samråd has written: the step altogether, or only how long it takes. */
  own: z.enum(['step', 'duration']).optional(),
});

/** The steps of a template as they are stored; keys are unique within one. */
export const activityStepsSchema = z
  .array(step)
  .nonempty()
  .refine((steps) => new Set(steps.map((one) => one.key)).size === steps.length, {
    error: 'two steps of one key',
  });

/** One step of a way of working, ready to become an activity of a plan (domain.md §8 [K]). */
export type ActivityStep = z.infer<typeof step>;

/** A provider's way of working, used to prefill a plan (domain.md §8 [K]). */
export interface ActivityTemplate {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly steps: readonly ActivityStep[];
}
