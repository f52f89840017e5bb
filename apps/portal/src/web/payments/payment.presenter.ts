import type { Payable, PaymentView } from '@samraad/invoicing';
import { formatDayYear, formatMoney, formatShortDayYear, newId, t } from '@samraad/platform';
import type { Fields, Form, KeyValues, Notice, PageHead, SelectField, TextareaField } from '../../views';
import { paymentWords } from './payments.da';
import { paymentPaths } from './payments.paths';

const words = paymentWords.one;

export interface PaymentPage {
  readonly head: PageHead;
  readonly facts: KeyValues;
  readonly settled: Notice | null;
  readonly match: { readonly which: SelectField; readonly form: Form } | null;
  /** Why there is no invoice to choose. */
  readonly none: string | null;
  readonly dismiss: { readonly reason: TextareaField; readonly form: Form } | null;
}

/** One payment, and the invoices with exactly its amount open. */
export interface PaymentOpened {
  readonly payment: PaymentView;
  readonly fitting: readonly Payable[];
}

export function presentPayment(
  { payment, fitting }: PaymentOpened,
  fields: Fields,
  submission: string,
): PaymentPage {
  const open = payment.state === 'open';
  const out = open && payment.direction === 'out';
  const title = words.title(formatMoney(payment.amount));
  return {
    head: {
      title,
      crumbs: [{ text: paymentWords.title, href: paymentPaths.list }, { text: title }],
    },
    facts: { rows: facts(payment) },
    settled: open ? null : settled(payment),
    match: out && fitting.length > 0 ? match(payment, fitting, fields, submission) : null,
    none: out && fitting.length === 0 ? words.matchNone : null,
    dismiss: open
      ? {
          reason: fields.textarea({ name: 'reason', label: words.reason, maxLength: 1000, rows: 3 }),
          form: {
            action: paymentPaths.dismiss(payment.id),
            submission: newId(),
            submit: { text: words.dismissSubmit },
          },
        }
      : null,
  };
}

const facts = (one: PaymentView): KeyValues['rows'] => [
  { key: words.day, value: formatDayYear(one.day) },
  { key: words.amount, value: formatMoney(one.amount), lines: [paymentWords.list[one.direction]] },
  ...(one.text ? [{ key: words.text, value: one.text }] : []),
  { key: words.reference, value: one.bankReference },
  {
    key: words.state,
    value: t(`payments.state.${one.state}`),
    lines: one.state === 'open' && one.why ? [t(`payments.why.${one.why}`)] : [],
  },
];

const match = (
  { id }: PaymentView,
  fitting: readonly Payable[],
  fields: Fields,
  submission: string,
): PaymentPage['match'] => ({
  which: fields.select({
    name: 'invoiceId',
    label: words.match,
    hint: words.matchHint,
    options: fitting.map(({ invoiceId, number, payable }) => ({
      value: invoiceId,
      text: `${number}, ${formatMoney(payable)}`,
    })),
  }),
  form: { action: paymentPaths.one(id), submission, submit: { text: words.matchSubmit } },
});

const settled = ({ settledBy, settledAt, reason }: PaymentView): Notice => ({
  kind: 'success',
  text: words.settled(settledBy ?? '', settledAt ? formatShortDayYear(settledAt) : ''),
  ...(reason ? { lines: [reason] } : {}),
});
