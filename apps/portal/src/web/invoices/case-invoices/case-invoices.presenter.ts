import type { CreditNote, DeliveryView, InvoiceView } from '@samraad/delivery';
import type { ContractMatch } from '@samraad/invoicing';
import { formatMoney, newId } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { invoicesDa } from '../../../i18n/invoices.da';
import type {
  Fields,
  Form,
  KeyValues,
  LinkList,
  ListTable,
  MoneyField,
  Notice,
  PageHead,
  SelectField,
  TextareaField,
  TextField,
  Turn,
} from '../../../views';
import { type Documents, invoiceLinks, missingParty } from '../files/invoice-links';
import { invoicePaths } from '../invoices.paths';
import { traceLink } from '../trace-link';
import { type CaseMatch, presentCaseMatch } from '../match/match.presenter';
import { invoiceRows } from './invoice-rows';

const words = invoicesDa.case;

export interface CaseInvoicesPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly money: KeyValues;
  readonly invoices: ListTable;
  readonly match: CaseMatch;
  /** What the invoices did to the money, for whoever may follow it. */
  readonly traces: LinkList | null;
  readonly files: LinkList | null;
  /** What keeps the invoices from being made as files. */
  readonly missing: Notice | null;
  readonly send: { readonly number: TextField; readonly amount: MoneyField; readonly form: Form } | null;
  readonly credit: {
    readonly which: SelectField;
    readonly amount: MoneyField;
    readonly number: TextField;
    readonly reason: TextareaField;
    readonly form: Form;
  } | null;
}

/** What the page is drawn from; `own` is the provider, who may send and credit. */
export interface CaseInvoices {
  /** The central parties see the number, never the title (domain.md §2). */
  readonly facts: Pick<CaseFacts, 'id' | 'title' | 'reference'>;
  readonly course: DeliveryView;
  readonly invoices: readonly InvoiceView[];
  readonly notes: readonly CreditNote[];
  readonly documents: Documents;
  readonly match: ContractMatch;
  readonly own: boolean;
  /** Whether the viewer may open the money pages. */
  readonly traces: boolean;
}

export function presentCaseInvoices(of: CaseInvoices, fields: Fields, submission: string): CaseInvoicesPage {
  const { facts, course, invoices, notes, documents, match, own, traces } = of;
  const left = course.money?.earned ?? 0n;
  const unpaid = invoices.filter(({ state }) => state === 'sent');
  return {
    head: {
      title: words.title,
      crumbs: own
        ? [
            { text: facts.title, href: `/sager/${facts.id}` },
            { text: words.back, href: invoicePaths.course(facts.id) },
            { text: words.title },
          ]
        : [{ text: invoicesDa.title, href: invoicePaths.list }, { text: words.title }],
      reference: facts.reference,
      sub: words.sub,
    },
    turn: turn(of, left, unpaid.length),
    money: { rows: moneyRows(course, left) },
    invoices: invoiceRows(invoices, notes),
    match: presentCaseMatch(match),
    traces: traces && invoices.length > 0 ? { items: invoices.map(traceLink) } : null,
    files: invoiceLinks(invoices, notes, documents),
    missing: missingParty(documents, own),
    send: own && left > 0n ? sendForm(facts.id, left, fields, submission) : null,
    credit: own && unpaid.length > 0 ? creditForm(facts.id, unpaid, fields) : null,
  };
}

function turn({ course, own }: CaseInvoices, left: bigint, unpaid: number): Turn {
  if (attestedOf(course) === 0n) return { tone: 'wait', sentence: words.turns.notYet };
  if (left > 0n) return { tone: own ? 'own' : 'wait', sentence: words.turns.may(formatMoney(left)) };
  if (unpaid > 0) return { tone: own ? 'wait' : 'own', sentence: words.turns.wait };
  return { tone: 'done', sentence: words.turns.done };
}

/** All attestations that stand, of parts and of the whole: what the ledger has earned of the contract. */
const attestedOf = ({ money }: DeliveryView): bigint =>
  money ? money.earned + money.invoiced + money.paid : 0n;

function moneyRows(course: DeliveryView, left: bigint) {
  const amount = attestedOf(course);
  const attested = amount > 0n ? formatMoney(amount) : words.none;
  return [
    { key: words.price, value: formatMoney(course.price) },
    { key: words.attested, value: attested },
    { key: words.left, value: formatMoney(left) },
  ];
}

function sendForm(
  caseId: string,
  left: bigint,
  fields: Fields,
  submission: string,
): CaseInvoicesPage['send'] {
  return {
    number: fields.text({
      name: 'number',
      label: words.number,
      hint: words.numberHint,
      maxLength: 40,
      width: 'medium',
    }),
    amount: fields.money({ name: 'amount', label: words.amount, hint: words.amountHint(formatMoney(left)) }),
    form: { action: invoicePaths.case(caseId), submission, submit: { text: words.submit } },
  };
}

function creditForm(
  caseId: string,
  unpaid: readonly InvoiceView[],
  fields: Fields,
): CaseInvoicesPage['credit'] {
  return {
    which: fields.select({
      name: 'invoiceId',
      label: words.which,
      options: unpaid.map(({ id, number, open }) => ({ value: id, text: `${number}, ${formatMoney(open)}` })),
    }),
    amount: fields.money({
      name: 'credited',
      label: words.creditAmount,
      hint: words.creditAmountHint,
      optional: true,
    }),
    number: fields.text({
      name: 'noteNumber',
      label: words.creditNumber,
      hint: words.creditNumberHint,
      maxLength: 40,
      width: 'medium',
      optional: true,
    }),
    reason: fields.textarea({ name: 'reason', label: words.reason, maxLength: 1000, rows: 3 }),
    form: {
      action: invoicePaths.credit(caseId),
      submission: newId(),
      submit: { text: words.creditSubmit, danger: true },
    },
  };
}
