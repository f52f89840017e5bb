import { addCalendarDays, type LocalDate, localDateOf } from '@samraad/deadlines';

/** The last day a contract may be signed on after it was sent; it lapses at the next midnight (domain.md §9 [ours]). */
export const signByDay = (
  sentAt: Date,
  { contractLapseDays }: { readonly contractLapseDays: number },
): LocalDate => addCalendarDays(localDateOf(sentAt), contractLapseDays);
