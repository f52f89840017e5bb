import type { ActivityTemplate } from './activity-template';

/** What a provider offers: a course of advice, or a single talk or workshop (domain.md §7). */
export const helpKinds = ['advice', 'inspiration'] as const;
export type HelpKind = (typeof helpKinds)[number];

/** How its usual way of working begins, in the words parties choose by [ours]. */
export const approachKinds = ['one-package', 'studies-first', 'small-steps'] as const;
export type ApproachKind = (typeof approachKinds)[number];

/** How long parties typically wait for the first contact [ours]. */
export const waitingBands = ['days', 'week', 'longer'] as const;
export type WaitingBand = (typeof waitingBands)[number];

/** The most days of a band [ours]. */
export const waitingDays = { days: 3, week: 7 } as const;

type Ways = readonly Pick<ActivityTemplate, 'steps'>[];

const counted = ({ steps }: Ways[number]) => steps.filter(({ kind }) => kind !== 'follow-up-talk');

/** A way with one step is inspiration, one with several a course; in the order of `helpKinds`. */
export function helpKindsOf(ways: Ways): HelpKind[] {
  const kinds = new Set(
    ways.flatMap((way): HelpKind[] => {
      const steps = counted(way).length;
      if (steps === 0) return [];
      return steps === 1 ? ['inspiration'] : ['advice'];
    }),
  );
  return helpKinds.filter((kind) => kinds.has(kind));
}

const findsOut = new Set<string>(['interview', 'analysis']);
const gathers = new Set<string>(['seminar', 'workshop', 'talk']);

/** Of the usual way: whether it finds out first, gathers everybody once, or goes on in small steps; null without a way. */
export function approachKindOf([usual]: Ways): ApproachKind | null {
  const first = usual && counted(usual).find(({ kind }) => findsOut.has(kind) || gathers.has(kind));
  if (!first) return null;
  if (findsOut.has(first.kind)) return 'studies-first';
  return first.kind === 'seminar' ? 'one-package' : 'small-steps';
}

/** A few days, a week, or longer; null when nothing is known. */
export function waitingBandOf(days: number | null): WaitingBand | null {
  if (days === null) return null;
  if (days <= waitingDays.days) return 'days';
  return days <= waitingDays.week ? 'week' : 'longer';
}
