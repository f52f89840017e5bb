import { type JudgedPayment, paymentCounts, type PaymentFilePreview } from '@samraad/invoicing';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import type { Cell, Fields, Form, ListTable } from '../../views';
import { paymentWords } from './payments.da';
import { paymentPaths } from './payments.paths';

const { import: words, preview: said, list } = paymentWords;
const back = { text: paymentWords.title, href: paymentPaths.list };
const mostShown = 200;

/** Which file. */
export function presentImportPayments(fields: Fields, submission: string) {
  return {
    head: { title: words.title, sub: words.sub, back },
    file: fields.file({
      name: 'file',
      label: words.file,
      hint: words.fileHint,
      accept: '.csv,.txt,.xml,text/csv,text/plain,application/xml,text/xml',
    }),
    form: {
      action: paymentPaths.import,
      submission,
      upload: true as const,
      submit: { text: words.submit },
      cancel: { text: words.cancel, href: paymentPaths.list },
    },
  };
}

/** What a file would do, line by line, and what is wrong in it; what it did once it was taken in. */
export function presentPaymentPreview(id: string, preview: PaymentFilePreview, submission: string) {
  const { judged, problems, takenIn } = preview;
  const counts = paymentCounts(preview);
  const form: Form = {
    action: paymentPaths.preview(id),
    submission,
    submit: { text: said.submit },
    cancel: { text: said.again, href: paymentPaths.import },
  };
  return {
    head: { title: takenIn ? said.done : said.title, ...(takenIn ? {} : { sub: said.sub }), back },
    lines: [
      (takenIn ? said.paidDone : said.paid)(counts.paid),
      ...(counts.open > 0 ? [said.open(counts.open)] : []),
      ...(counts.repeated > 0 ? [said.repeated(counts.repeated)] : []),
      ...(counts.wrong > 0 ? [said.wrong(counts.wrong)] : []),
    ],
    payments: takenIn === null && judged.length > 0 ? table(judged) : null,
    more: judged.length > mostShown ? said.first(mostShown, judged.length) : null,
    wrong: problems.length > 0 ? wrongTable(problems) : null,
    form: takenIn === null && judged.length > 0 ? form : null,
    links:
      takenIn || judged.length === 0
        ? [{ text: takenIn ? said.to : said.again, href: takenIn ? paymentPaths.list : paymentPaths.import }]
        : [],
  };
}

function table(judged: readonly JudgedPayment[]): ListTable {
  const { line, day, text, amount, what } = said.columns;
  return {
    caption: said.caption,
    captionHidden: true,
    columns: [
      { label: line },
      { label: day },
      { label: text },
      { label: amount, numeric: true },
      { label: what },
    ],
    rows: judged.slice(0, mostShown).map((one) => ({ cells: cells(one) })),
  };
}

const cells = ({ line, outcome, invoice }: JudgedPayment): Cell[] => [
  { text: String(line.line) },
  { text: formatShortDayYear(line.day) },
  { text: line.text || line.bankReference },
  { text: formatMoney(line.amount), sub: list[line.direction] },
  outcome.is === 'open'
    ? { pill: { text: t('payments.state.open'), tone: 'near' }, sub: t(`payments.why.${outcome.why}`) }
    : { text: outcome.is === 'pays' ? said.pays(invoice?.number ?? '') : said.repeatedOne },
];

const wrongTable = (problems: PaymentFilePreview['problems']): ListTable => ({
  caption: said.wrongColumns.why,
  captionHidden: true,
  columns: [{ label: said.wrongColumns.line }, { label: said.wrongColumns.why }],
  rows: problems
    .slice(0, mostShown)
    .map(({ line, message }) => ({ cells: [{ text: String(line) }, { text: message }] })),
});
