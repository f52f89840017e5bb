import type { LedgerLine } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { casePlace } from '@samraad/requests';
import { framesDa } from '../../i18n/frames.da';
import { type Cell, type ListTable, type Pagination, pagination, pastEnd } from '../../views';
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
  const { what, case: ofCase, from, to, amount, free, day } = words.ledgerColumns;
  return {
    caption: words.ledgerCaption,
    captionHidden: true,
    columns: [
      { label: what },
      { label: ofCase },
      { label: from },
      { label: to },
      { label: amount, numeric: true },
      { label: free, numeric: true },
      { label: day },
    ],
    rows: lines.map((line) => ({
      cells: [
        { text: t(`budget.posting.${line.kind}`), ...(line.reason ? { sub: line.reason } : {}) },
        caseCell(line),
        { text: t(`budget.account.${line.from}`) },
        { text: t(`budget.account.${line.to}`) },
        { text: formatMoney(line.amount) },
        { text: formatMoney(line.freeAfter) },
        { text: formatShortDayYear(line.occurredAt) },
      ],
    })),
  };
}

/** Which case it is about, and the way to all of its contract's money. */
function caseCell({ caseNumber, unit, contractId }: LedgerLine): Cell {
  if (caseNumber === null || contractId === null) return { text: words.noCase };
  return { text: casePlace(caseNumber, unit), href: addressOf('frame.contract', { contractId }) };
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
      line.caseNumber === null ? '' : casePlace(line.caseNumber, line.unit),
    ];
  }
}
