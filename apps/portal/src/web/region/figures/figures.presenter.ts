import type { DataBars, ListTable } from '../../../views';
import { type RegionFigures, regionReport, type ReportTable } from '../report/region-report';
import { figuresWords as words } from './figures.da';

/** One table of the figures: as a picture, its numbers, and how it went over time. */
export interface FiguresTable {
  readonly heading: string;
  /** Null while there is nothing to draw. */
  readonly bars: DataBars | null;
  readonly table: ListTable;
  readonly empty: string | null;
  readonly until: string | null;
  readonly overTime: { readonly summary: string; readonly table: ListTable } | null;
}

/** A region's figures as pages show them. */
export interface FiguresPart {
  readonly heading: string;
  readonly model: readonly string[];
  readonly total: string;
  readonly notes: readonly string[];
  readonly tables: readonly FiguresTable[];
}

/** A region's figures: pictures, and beside each its table. */
export function presentFigures(figures: RegionFigures): FiguresPart {
  const report = regionReport(figures);
  const { model, total, notes, months, groupings } = report;
  const any = figures.use.total > 0;
  return {
    heading: report.region,
    model,
    total,
    notes,
    tables: any
      ? [figuresTable(months, null), ...groupings.map(({ all, overTime }) => figuresTable(all, overTime))]
      : [],
  };
}

function figuresTable(table: ReportTable, overTime: ReportTable | null): FiguresTable {
  return {
    heading: table.heading,
    bars: bars(table),
    table: listTable(table),
    until: table.until,
    empty: table.rows.length === 0 ? table.empty : null,
    overTime:
      overTime && overTime.rows.length > 0 ? { summary: words.overTime, table: listTable(overTime) } : null,
  };
}

/** Null where no row has a number. */
function bars({ rows }: ReportTable): DataBars | null {
  const drawn = rows.flatMap(({ name, cells: [cell] }) =>
    cell?.value ? [{ name, ...cell, value: cell.value }] : [],
  );
  const most = Math.max(...drawn.map(({ value }) => value));
  if (drawn.length === 0) return null;
  return {
    rows: drawn.map(({ name, text, value }) => ({
      label: name,
      value: text,
      percent: Math.round((100 * value) / most),
    })),
  };
}

/** A table of the figures as pages show tables. */
export const listTable = ({ heading, columns, rows }: ReportTable): ListTable => ({
  caption: heading,
  captionHidden: true,
  columns: columns.map((label, index) => ({ label, numeric: index > 0 })),
  rows: rows.map(({ name, cells }) => ({ cells: [{ text: name }, ...cells.map(({ text }) => ({ text }))] })),
});
