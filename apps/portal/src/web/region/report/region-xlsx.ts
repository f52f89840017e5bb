import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { RegionReport, ReportTable } from './region-report';
import { reportWords as words } from './region-report.da';

/** The figures as a workbook: a sheet about them, then one for each table, its first line kept in sight. */
export async function regionXlsx(report: RegionReport): Promise<Buffer> {
  const tables = [report.months, ...report.groupings.flatMap(({ all, overTime }) => [all, overTime])];
  return writeXlsxFile([about(report), ...tables.map(sheetOf)]).toBuffer();
}

type Made = Sheet<never>;

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
const wrapped = (value: string) => ({ value, type: String, wrap: true });

const about = ({ title, round, model, total, notes }: RegionReport): Made => ({
  sheet: words.about,
  columns: [{ width: 90 }],
  data: [[bold(title)], ...[round, ...model, total, ...notes].map((line): Row => [wrapped(line)])],
});

const sheetOf = ({ heading, columns, rows, empty, until }: ReportTable): Made => ({
  sheet: words.sheet(heading),
  stickyRowsCount: 1,
  columns: columns.map((_, index) => ({ width: index === 0 ? 40 : 24 })),
  data: [
    columns.map(bold),
    ...(rows.length === 0 ? [[wrapped(empty)]] : []),
    ...rows.map(({ name, cells }): Row => [
      { value: name, type: String },
      // "mindst 12" is no number to reckon with.
      ...cells.map(({ text, value }) =>
        text === String(value) ? { value: value ?? 0, type: Number } : { value: text, type: String },
      ),
    ]),
    ...(until === null ? [] : [[wrapped(until)]]),
  ],
});
