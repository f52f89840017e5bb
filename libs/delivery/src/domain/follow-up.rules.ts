import { addWorkingDays, type LocalDate } from '@samraad/deadlines';
import { type Activity, followUpTalk } from './course';

/** The grace of the round's rules, and its closing days. */
export interface FollowUpGrace {
  readonly followUpGraceWorkingDays: number;
  readonly closingDays: readonly LocalDate[];
}

/** The last day of grace of a talk planned for a day. */
export const graceDay = (
  plannedOn: LocalDate,
  { followUpGraceWorkingDays, closingDays }: FollowUpGrace,
): LocalDate => addWorkingDays(plannedOn, followUpGraceWorkingDays, closingDays);

/**
 * The last day a planned follow-up talk keeps its case open: so many working days past the day planned for it; null when none
 * is planned any longer (domain.md §13 [ours, 2]).
 */
export function followUpOpenThrough(activities: readonly Planned[], grace: FollowUpGrace): LocalDate | null {
  const last = lastFollowUpDay(activities);
  return last === null ? null : graceDay(last, grace);
}

type Planned = Pick<Activity, 'kind' | 'state' | 'plannedOn'>;

/** The day the last planned follow-up talk is to be held, whose rules its grace has; null when none is planned. */
export function lastFollowUpDay(activities: readonly Planned[]): LocalDate | null {
  const planned = activities.filter(({ kind, state }) => kind === followUpTalk && state === 'planned');
  const days = planned.map(({ plannedOn }) => plannedOn);
  return days.toSorted().at(-1) ?? null;
}
