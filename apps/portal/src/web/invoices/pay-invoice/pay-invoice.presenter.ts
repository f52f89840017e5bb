import type { InvoiceView } from '@samraad/delivery';
import { formatMoney, formatShortDayYear } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import type { ConfirmBox, KeyValues, Notice, PageHead } from '../../../views';
import { invoicePaths } from '../invoices.paths';

const words = invoicesDa.pay;

export interface PayInvoicePage {
  readonly head: PageHead;
  readonly match: KeyValues;
  readonly confirm: ConfirmBox | null;
  /** What became of it, once it is paid or credited. */
  readonly settled: Notice | null;
}

export function presentPayInvoice(one: InvoiceView, submission: string): PayInvoicePage {
  const { list } = invoicesDa;
  const amount = formatMoney(one.amount);
  const open = one.state === 'sent';
  return {
    head: {
      title: words.title(one.number),
      crumbs: [{ text: invoicesDa.title, href: invoicePaths.list }, { text: words.title(one.number) }],
      sub: `${caseNumber(one.caseNumber)} · ${one.providerName}`,
    },
    match: {
      rows: [
        {
          key: words.contract,
          value: formatMoney(one.price),
          lines: [list.signed(formatShortDayYear(one.signedAt))],
        },
        {
          key: words.attestation,
          value: formatMoney(one.attested),
          lines: [list.stands(formatShortDayYear(one.standsAt))],
        },
        {
          key: words.invoice,
          value: amount,
          lines: [list.sent(formatShortDayYear(one.sentAt)), list.inAll(formatMoney(one.invoicedInAll))],
        },
        {
          key: list.columns.match,
          pill: one.matches ? { text: list.matches, tone: 'good' } : { text: list.differs, tone: 'bad' },
        },
      ],
    },
    confirm: open ? confirm(one, amount, submission) : null,
    settled: open ? null : settled(one),
  };
}

function confirm(one: InvoiceView, amount: string, submission: string): ConfirmBox {
  return {
    heading: words.heading,
    text: words.text(one.number, amount),
    consequences: words.consequences,
    form: {
      action: invoicePaths.pay(one.id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.back, href: invoicePaths.list },
    },
  };
}

function settled(one: InvoiceView): Notice {
  const links = [{ text: words.back, href: invoicePaths.list }];
  const text = one.paidAt
    ? words.paid(one.paidBy ?? '', formatShortDayYear(one.paidAt))
    : (one.creditReason ?? '');
  return { kind: 'success', text, links };
}
