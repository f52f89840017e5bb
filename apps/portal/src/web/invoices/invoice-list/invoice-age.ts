import { daysInPeriod, type LocalDate, localDateOf } from '@samraad/deadlines';
import type { InvoiceView } from '@samraad/delivery';

/** How old an unpaid invoice is, and how long past its last day or before it; in calendar days. */
export interface InvoiceAge {
  readonly days: number;
  /** 0 in time. */
  readonly late: number;
  /** 0 on the last day, and past it. */
  readonly left: number;
}

/** Null of one that is paid or credited. */
export function ageOf(
  { state, sentAt, dueOn }: Pick<InvoiceView, 'state' | 'sentAt' | 'dueOn'>,
  today: LocalDate,
): InvoiceAge | null {
  if (state !== 'sent') return null;
  const days = daysInPeriod(localDateOf(sentAt), today) - 1;
  return today > dueOn
    ? { days, late: daysInPeriod(dueOn, today) - 1, left: 0 }
    : { days, late: 0, left: daysInPeriod(today, dueOn) - 1 };
}
