import type { CentralSide, InvoiceView } from '@samraad/delivery';
import type { ContractMatch } from '@samraad/invoicing';
import { formatMoney, formatShortDayYear } from '@samraad/platform';
import { caseNumber } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import type { ConfirmBox, KeyValueRow, KeyValues, LinkList, Notice, PageHead } from '../../../views';
import { invoicePaths } from '../invoices.paths';
import { type CaseMatch, presentCaseMatch } from '../match/match.presenter';
import { attestedLine } from '../attested-line';
import { nextAct } from '../next-act';
import { traceLink } from '../trace-link';

const words = invoicesDa.pay;

export interface PayInvoicePage {
  readonly head: PageHead;
  readonly match: KeyValues;
  /** The same of all invoices of the case, and of each milestone. */
  readonly picture: CaseMatch;
  readonly links: LinkList;
  readonly confirm: ConfirmBox | null;
  /** What became of it, once it is paid or credited. */
  readonly settled: Notice | null;
}

/** An invoice, and its contract's match. */
export interface InvoiceToSettle {
  readonly invoice: InvoiceView;
  readonly match: ContractMatch;
}

export function presentPayInvoice(
  { invoice: one, match }: InvoiceToSettle,
  submission: string,
  side: CentralSide | null,
): PayInvoicePage {
  const act = nextAct(one, side);
  const title = act === 'approve' ? words.approve.title(one.number) : words.title(one.number);
  return {
    head: {
      title,
      crumbs: [{ text: invoicesDa.title, href: invoicePaths.list }, { text: title }],
      sub: `${caseNumber(one.caseNumber)} · ${one.providerName}`,
    },
    match: { rows: matchRows(one) },
    picture: presentCaseMatch(match),
    links: {
      items: [{ text: words.case, href: invoicePaths.case(one.caseId) }, traceLink(one)],
    },
    confirm: act === 'approve' || act === 'pay' ? confirm(one, act, submission) : null,
    settled: act === 'approve' || act === 'pay' ? null : settled(one),
  };
}

function matchRows(one: InvoiceView): KeyValueRow[] {
  const { list } = invoicesDa;
  return [
    {
      key: words.contract,
      value: formatMoney(one.price),
      lines: [list.signed(formatShortDayYear(one.signedAt))],
    },
    {
      key: words.attestation,
      value: formatMoney(one.attested),
      lines: [attestedLine(one)],
    },
    {
      key: words.invoice,
      value: formatMoney(one.amount),
      lines: [
        words.sentDue(formatShortDayYear(one.sentAt), formatShortDayYear(one.dueOn)),
        list.inAll(formatMoney(one.invoicedInAll)),
        ...(one.credited > 0n ? [words.credited(formatMoney(one.credited))] : []),
      ],
    },
    {
      key: list.columns.match,
      pill: one.matches ? { text: list.matches, tone: 'good' } : { text: list.differs, tone: 'bad' },
    },
  ];
}

function confirm(one: InvoiceView, act: 'approve' | 'pay', submission: string): ConfirmBox {
  const said = act === 'approve' ? words.approve : words;
  const approved = one.approvedAt && words.approved(one.approvedBy ?? '', formatShortDayYear(one.approvedAt));
  return {
    heading: said.heading,
    text: said.text(one.number, formatMoney(one.open)),
    consequences: [...(approved ? [approved] : []), ...said.consequences],
    form: {
      action: invoicePaths[act](one.id),
      submission,
      submit: { text: said.submit },
      cancel: { text: words.back, href: invoicePaths.list },
    },
  };
}

function settled(one: InvoiceView): Notice {
  const links = [{ text: words.back, href: invoicePaths.list }];
  if (one.state === 'sent') return { kind: 'info', text: words.othersPay, links };
  const text = one.paidAt
    ? words.paid(one.paidBy ?? '', formatShortDayYear(one.paidAt))
    : (one.creditReason ?? '');
  return { kind: 'success', text, links };
}
