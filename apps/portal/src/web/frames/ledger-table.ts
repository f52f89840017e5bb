import type { LedgerLine } from '@samraad/budget';
import { localDateOf } from '@samraad/deadlines';
import { formatMoney, formatShortDayYear, t } from '@samraad/platform';
import { framesDa } from '../../i18n/frames.da';
import type { ListTable } from '../../views';
import { csvKroner } from '../invoices/csv';

const words = framesDa.own;

/** A frame's postings, newest first. */
export function ledgerTable(lines: readonly LedgerLine[]): ListTable {
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
        { text: t(`budget.posting.${line.kind}`) },
        { text: t(`budget.account.${line.from}`) },
        { text: t(`budget.account.${line.to}`) },
        { text: formatMoney(line.amount) },
        { text: formatMoney(line.freeAfter) },
        { text: formatShortDayYear(line.occurredAt) },
      ],
    })),
    empty: words.empty,
  };
}

/** The same as rows of a spreadsheet. */
export function ledgerCsv(lines: readonly LedgerLine[]): string[][] {
  return [
    [...words.csvHeader],
    ...lines.map((line) => [
      localDateOf(line.occurredAt),
      t(`budget.posting.${line.kind}`),
      t(`budget.account.${line.from}`),
      t(`budget.account.${line.to}`),
      csvKroner(line.amount),
      csvKroner(line.freeAfter),
    ]),
  ];
}
