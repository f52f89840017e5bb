import { daysInPeriod, localDateOf } from '@samraad/deadlines';
import type { InvoiceView } from '@samraad/delivery';
import { formatMoney } from '@samraad/platform';
import type { DataBars, Link } from '../../../views';
import { deadlineWords as words } from './deadline-list.da';

/** How many unpaid invoices are shown, the oldest. */
export const agesShown = 12;

/** The oldest unpaid invoices, oldest first, and how many there are in all. */
export interface UnpaidInvoices {
  readonly oldest: readonly InvoiceView[];
  readonly count: number;
}

/** Unpaid invoices as bars of age against the days in which they are to be paid. */
export interface InvoiceAges {
  readonly bars: DataBars | null;
  readonly more: string | null;
  readonly none: string;
  readonly link: Link;
}

/** The oldest first; a full bar has used all its days. */
export function presentInvoiceAges(
  { oldest, count }: UnpaidInvoices,
  now: Date,
  payDaysOf: (sentAt: Date) => number,
): InvoiceAges {
  const rows = oldest.map(({ sentAt, amount, providerName, number }) => {
    const age = daysInPeriod(localDateOf(sentAt), localDateOf(now)) - 1;
    const payDays = payDaysOf(sentAt);
    return {
      label: words.invoice(providerName, number),
      value: formatMoney(amount),
      percent: Math.max(2, Math.min(100, Math.round((age / payDays) * 100))),
      pill: {
        text: words.age(age, payDays - age),
        tone: age > payDays ? ('bad' as const) : ('plain' as const),
      },
    };
  });
  return {
    bars: rows.length > 0 ? { rows } : null,
    more: count > rows.length ? words.moreInvoices(count - rows.length) : null,
    none: words.noInvoices,
    link: { text: words.seeInvoices, href: '/regninger' },
  };
}
