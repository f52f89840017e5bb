import type { CsvRow } from '../../invoices/csv';
import type { RegionReport, ReportTable } from './region-report';
import { reportWords as words } from './region-report.da';

/** The figures in one long table: which table, which period, which group, how many (empty where it is not told). */
export function* regionCsv(report: RegionReport): Generator<CsvRow> {
  yield words.csv;
  for (const { name, cells } of report.months.rows)
    yield [report.months.heading, name, '', cells[0]?.text ?? ''];
  for (const { all, overTime } of report.groupings) {
    for (const { name, cells } of all.rows) yield [all.heading, all.until ?? '', name, cells[0]?.text ?? ''];
    yield* long(overTime);
  }
}

function* long({ heading, columns, rows }: ReportTable): Generator<CsvRow> {
  for (const { name, cells } of rows) {
    for (const [index, { text }] of cells.entries()) yield [heading, name, columns[index + 1] ?? '', text];
  }
}
