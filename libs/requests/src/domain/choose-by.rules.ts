import { addCalendarDays, latest, type LocalDate, localDateOf } from '@samraad/deadlines';

/** What decides from when the days to choose another provider are counted. */
export interface ChoosingFacts {
  /** When the case last lost its provider. */
  readonly stageSince: Date;
  /** When a provider both sides had confirmed last ceased to be chosen. */
  readonly choiceEndedAt: Date | null;
  /** When the central parties last said no to an aftaleforløb with spread that goes on. */
  readonly refusedAt: Date | null;
}

/**
 * From when the days to choose are counted (domain.md §6 [ours]: 21 days without a choice). None counts while a confirmed provider
 * waits for the central parties' word about spread; they begin anew with their no, and when what was chosen is chosen no more.
 */
export const choosingSince = ({ stageSince, choiceEndedAt, refusedAt }: ChoosingFacts): Date =>
  latest(stageSince, choiceEndedAt, refusedAt);

/** The last day to choose another provider on; the request lapses at the next midnight (domain.md §6 [ours]). */
export const chooseByDay = (
  since: Date,
  { choiceLapseDays }: { readonly choiceLapseDays: number },
): LocalDate => addCalendarDays(localDateOf(since), choiceLapseDays);
