import { daysInPeriod, localDateOf } from '@samraad/deadlines';
import type { InvoiceView } from '@samraad/delivery';
import { formatMoney } from '@samraad/platform';
import type { DataBars, Link } from '../../../views';
import { deadlineWords as words } from './deadline-list.da';

/** Unpaid invoices as bars of age against the days in which they are to be paid. */
export interface InvoiceAges {
  readonly bars: DataBars | null;
  readonly none: string;
  readonly link: Link;
}

/** The oldest first; a full bar has used all its days. */
export function presentInvoiceAges(unpaid: readonly InvoiceView[], now: Date, payDays: number): InvoiceAges {
  const rows = unpaid.map(({ sentAt, amount, providerName, number }) => {
    const age = daysInPeriod(localDateOf(sentAt), localDateOf(now)) - 1;
    const late = age > payDays;
    return {
      age,
      row: {
        label: words.invoice(providerName, number),
        value: formatMoney(amount),
        percent: Math.max(2, Math.min(100, Math.round((age / payDays) * 100))),
        pill: { text: words.age(age, payDays - age), tone: late ? ('bad' as const) : ('plain' as const) },
      },
    };
  });
  return {
    bars: rows.length > 0 ? { rows: rows.toSorted((a, b) => b.age - a.age).map(({ row }) => row) } : null,
    none: words.noInvoices,
    link: { text: words.seeInvoices, href: '/regninger' },
  };
}
