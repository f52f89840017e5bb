import type { LocalDate } from '@samraad/deadlines';

/** Why a provider is away: nobody is there, or its people have all they can do. */
export const absenceKinds = ['closed', 'full'] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

/** A period a provider has told of itself; both days are in it (domain.md §7, experience.md). */
export interface ProviderAbsence {
  readonly id: string;
  readonly kind: AbsenceKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** From this day to the last it takes no new requests; null: it does all the while. */
  readonly stopsFrom: LocalDate | null;
  /** For everybody to read; may be empty. */
  readonly note: string;
}

/** Those that are not over, in order. */
export const absencesFrom = <A extends Pick<ProviderAbsence, 'from' | 'to'>>(
  absences: readonly A[],
  day: LocalDate,
): readonly A[] =>
  absences.filter(({ to }) => to >= day).toSorted((one, other) => (one.from < other.from ? -1 : 1));
