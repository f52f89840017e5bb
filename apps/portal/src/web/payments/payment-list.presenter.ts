import type { PaymentView } from '@samraad/invoicing';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { invoicesDa } from '../../i18n/invoices.da';
import {
  type Cell,
  type ListTable,
  type PageHead,
  type Pagination,
  pagination,
  pastEnd,
  type Turn,
} from '../../views';
import { invoicePaths } from '../invoices/invoices.paths';
import { paymentPaths } from './payments.paths';
import { paymentWords } from './payments.da';

const words = paymentWords.list;

/** How many payments a page holds. */
export const pageSize = 50;

export interface PaymentsListed {
  readonly items: readonly PaymentView[];
  readonly total: number;
  readonly open: number;
  /** From 1. */
  readonly page: number;
}

export interface PaymentListPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly payments: ListTable;
  readonly pagination: Pagination | null;
}

/** `acts`: a central side, which settles them; the auditor only reads. */
export function presentPaymentList(
  { items, total, open, page }: PaymentsListed,
  acts: boolean,
): PaymentListPage {
  const pages = Math.ceil(total / pageSize);
  const { day, text, amount, state, act } = words.columns;
  return {
    head: {
      title: paymentWords.title,
      crumbs: [{ text: invoicesDa.title, href: invoicePaths.list }, { text: paymentWords.title }],
      sub: words.sub,
      subLinks: acts ? [{ text: words.import, href: paymentPaths.import }] : [],
    },
    turn:
      open === 0
        ? { tone: 'done', sentence: words.turns.none }
        : { tone: acts ? 'own' : 'wait', sentence: words.turns.open(open) },
    payments: {
      caption: words.caption,
      captionHidden: true,
      columns: [
        { label: day },
        { label: text },
        { label: amount, numeric: true },
        { label: state },
        ...(acts ? [{ label: act, hidden: true }] : []),
      ],
      rows: items.map((one) => ({ cells: cells(one, acts) })),
      empty: pastEnd(page, pages, paymentPaths.page) ?? words.empty,
    },
    pagination: pagination(page, pages, paymentPaths.page),
  };
}

function cells(one: PaymentView, acts: boolean): Cell[] {
  return [
    { text: formatShortDayYear(one.day) },
    { text: one.text || one.bankReference, ...(one.text ? { sub: one.bankReference } : {}) },
    { text: formatMoney(one.amount), sub: words[one.direction] },
    { pill: { text: t(`payments.state.${one.state}`), tone: tones[one.state] }, ...told(one) },
    ...(acts
      ? [
          one.state === 'open'
            ? { button: { text: words.look, href: paymentPaths.one(one.id), quiet: true } }
            : {},
        ]
      : []),
  ];
}

const tones = { open: 'near', paid: 'good', dismissed: 'plain' } as const;

function told({ state, why, invoiceNumber, provider, reason }: PaymentView): { sub?: string } {
  if (state === 'paid') return { sub: words.paid(invoiceNumber ?? '', provider ?? '') };
  if (state === 'dismissed') return { sub: reason ?? '' };
  return why ? { sub: t(`payments.why.${why}`) } : {};
}
