/** How a column stands: numbers to the right. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

const pad = (text: string, width: number, column: Column) =>
  column.align === 'right' ? text.padStart(width) : text.padEnd(width);

/** A table for people: a title line, a rule, and one line a row; columns as wide as their longest cell. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map((row) => [...(row[index] ?? '')].length)),
  );
  return [
    line(
      columns.map(({ title }) => title),
      columns,
      widths,
    ),
    widths.map((width) => '─'.repeat(width)).join('──'),
    ...rows.map((row) => line(row, columns, widths)),
  ];
}

/** One row in given widths, for a table that is printed as it comes. */
export function line(
  cells: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
): string {
  return columns
    .map((column, index) => pad(cells[index] ?? '', widths[index] ?? 0, column))
    .join('  ')
    .trimEnd();
}
