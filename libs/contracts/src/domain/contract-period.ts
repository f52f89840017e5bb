import { knownDay, refusal, type Refusal } from '@samraad/platform';
import { z } from 'zod';

/** The days a course runs from and to, both included (issue 12). A contract may have none: then its plan alone says when. */
export const contractPeriodSchema = z
  .strictObject({ startsOn: knownDay, endsOn: knownDay })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'] });
export type ContractPeriod = z.infer<typeof contractPeriodSchema>;

/** What a period must fit with. */
export interface PeriodSurroundings {
  readonly activities: readonly { readonly plannedOn: string }[];
  readonly today: string;
  readonly lastDeliveryDay: string;
}

/** Why a contract can't be sent with its period: it has begun, ends too late, or doesn't hold its own plan. */
export function periodObstacle(
  { startsOn, endsOn }: ContractPeriod,
  { activities, today, lastDeliveryDay }: PeriodSurroundings,
): Refusal | null {
  if (startsOn < today) return refusal('contracts.period-in-the-past');
  if (endsOn > lastDeliveryDay) return refusal('contracts.period-too-late');
  const outside = activities.some(({ plannedOn }) => plannedOn < startsOn || plannedOn > endsOn);
  return outside ? refusal('contracts.activity-outside-period') : null;
}
