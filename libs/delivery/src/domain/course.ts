import type { LocalDate } from '@samraad/deadlines';
import type { Ore } from '@samraad/platform';
import type { ActivityState } from './activity-state';

/** What delivery knows of the signed contract. */
export interface Course {
  readonly caseId: string;
  readonly contractId: string;
  readonly roundId: string;
  readonly providerId: string;
  /** Øre: the most that can be earned. */
  readonly price: Ore;
  /** Øre of it that went back to the frame while the course runs: a dispute was settled for less. */
  readonly released: Ore;
  /** The parts that are attested and billed by themselves, in their order; none when it is one whole. */
  readonly milestones: readonly CourseMilestone[];
  readonly signedAt: Date;
}

/** A part of a course, and its share of the price in øre as text. */
export interface CourseMilestone {
  readonly title: string;
  readonly amount: string;
}

/** A milestone by its number, with its title; null for 0, the whole. */
export function partOf(
  { milestones }: Pick<Course, 'milestones'>,
  no: number,
): { readonly no: number; readonly title: string } | null {
  const part = milestones[no - 1];
  return part ? { no, title: part.title } : null;
}

/** One activity of the plan. */
export interface Activity {
  readonly id: string;
  readonly caseId: string;
  readonly contractId: string;
  readonly seq: number;
  /** Which of the contract's milestones it belongs to, from 1; null for one that belongs to none. */
  readonly milestone: number | null;
  readonly title: string;
  readonly description: string;
  readonly kind: string;
  readonly plannedOn: LocalDate;
  readonly state: ActivityState;
  readonly heldOn: LocalDate | null;
  readonly attendedManagement: number | null;
  readonly attendedEmployees: number | null;
  readonly note: string | null;
  readonly reportedBy: string | null;
  readonly reportedAt: Date | null;
  readonly cancelReason: string | null;
}

/** The follow-up talk of the agreement [K]; it does not count for the finish (domain.md §11 [ours]). */
export const followUpTalk = 'follow-up-talk';

/** The finish: the last day an activity was held, the follow-up talk not counted (domain.md §11 [ours]); null before any. */
export function finishDay(activities: readonly Pick<Activity, 'kind' | 'heldOn'>[]): LocalDate | null {
  const days = activities.flatMap(({ kind, heldOn }) => (kind !== followUpTalk && heldOn ? [heldOn] : []));
  return days.toSorted().at(-1) ?? null;
}
