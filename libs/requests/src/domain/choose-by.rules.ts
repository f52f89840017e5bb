import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';

/** The last day to choose another provider on, once the last one is gone; the request lapses at the next midnight (domain.md §6 [ours]). */
export const chooseByDay = (
  since: Date,
  { choiceLapseDays }: { readonly choiceLapseDays: number },
): LocalDate => addCalendarDays(localDateOf(since), choiceLapseDays);
