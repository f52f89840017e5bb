import type { LedgerLine } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { framesDa } from '../../i18n/frames.da';
import { type ListTable, type Pagination, pagination, pastEnd } from '../../views';
import { csvKroner, type CsvRow } from '../invoices/csv';
import { type PostingsPage, postingsShown } from './frames-desk';

const words = framesDa.own;

/** A page of postings, and the links to the others. */
export interface Ledger {
  readonly table: ListTable;
  readonly pagination: Pagination | null;
}

/** A frame's postings, newest first. */
export function presentLedger(
  { items, total, page }: PostingsPage,
  hrefOf: (page: number) => string,
): Ledger {
  const pages = Math.ceil(total / postingsShown);
  const empty = pastEnd(page, pages, hrefOf) ?? words.empty;
  return { table: { ...ledgerTable(items), empty }, pagination: pagination(page, pages, hrefOf) };
}

function ledgerTable(lines: readonly LedgerLine[]): ListTable {
  const { what, from, to, amount, free, day } = words.ledgerColumns;
  return {
    caption: words.ledgerCaption,
    captionHidden: true,
    columns: [
      { label: what },
      { label: from },
      { label: to },
      { label: amount, numeric: true },
      { label: free, numeric: true },
      { label: day },
    ],
    rows: lines.map((line) => ({
      cells: [
        { text: t(`budget.posting.${line.kind}`), ...(line.reason ? { sub: line.reason } : {}) },
        { text: t(`budget.account.${line.from}`) },
        { text: t(`budget.account.${line.to}`) },
        { text: formatMoney(line.amount) },
        { text: formatMoney(line.freeAfter) },
        { text: formatShortDayYear(line.occurredAt) },
      ],
    })),
  };
}

/** The same as rows of a spreadsheet. */
export async function* ledgerCsv(lines: AsyncIterable<LedgerLine>): AsyncGenerator<CsvRow> {
  yield words.csvHeader;
  for await (const line of lines) {
    yield [
      localDateOf(line.occurredAt),
      t(`budget.posting.${line.kind}`),
      t(`budget.account.${line.from}`),
      t(`budget.account.${line.to}`),
      csvKroner(line.amount),
      csvKroner(line.freeAfter),
    ];
  }
}
