import type { CreditNote, InvoiceView } from '@samraad/delivery';
import { formatMoney, formatShortDayYear } from '@samraad/platform';
import { invoicesDa } from '../../../i18n/invoices.da';
import type { Cell, ListTable } from '../../../views';
import { invoicePill } from '../invoice-pill';

const words = invoicesDa.case;

/** A case's invoices, each with its credit notes below it. */
export function invoiceRows(invoices: readonly InvoiceView[], notes: readonly CreditNote[]): ListTable {
  const { columns } = invoicesDa.list;
  return {
    caption: words.caption,
    captionHidden: true,
    columns: [{ label: columns.invoice }, { label: columns.amount, numeric: true }, { label: columns.state }],
    rows: invoices.flatMap((one) => [
      { cells: ofInvoice(one) },
      ...notes.filter(({ invoiceId }) => invoiceId === one.id).map((note) => ({ cells: ofNote(note, one) })),
    ]),
    empty: words.empty,
  };
}

const ofInvoice = (one: InvoiceView): Cell[] => [
  { text: one.number, sub: words.sentDue(formatShortDayYear(one.sentAt), formatShortDayYear(one.dueOn)) },
  {
    text: formatMoney(one.amount),
    ...(one.credited > 0n && one.open > 0n ? { sub: words.open(formatMoney(one.open)) } : {}),
  },
  { pill: invoicePill(one), ...(one.paidAt ? { sub: formatShortDayYear(one.paidAt) } : {}) },
];

const ofNote = ({ number, amount, sentAt, reason }: CreditNote, of: InvoiceView): Cell[] => [
  { text: number, sub: words.noteOf(of.number, formatShortDayYear(sentAt)) },
  { text: formatMoney(-amount) },
  { text: words.note, sub: reason },
];
