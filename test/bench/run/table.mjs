const bars = {
  read: { statements: 8, floor: 0.5 },
  api: { statements: 6, floor: 0.5 },
  write: { statements: 20, floor: 0.4 },
};

/** The bar a row is held to (issue 9): pages, reads of the API and writes have their own. */
export const barOf = ({ name, kind }) => bars[kind === 'read' && name.startsWith('GET /api/') ? 'api' : kind];

/** Whether p50 at the largest size is at most 1.5 times that at the smallest, and 3 ms. */
export function staysFlat({ p50Ms }, sizes) {
  const [first, last] = [p50Ms[sizes[0]], p50Ms[sizes.at(-1)]];
  return first === undefined || last === undefined || last <= first * 1.5 + 3;
}

/** The rows as a Markdown table; what misses its bar is marked with an asterisk. */
export function markdown(rows, sizes) {
  const head = ['', 'SQL', 'of the floor', ...sizes.map((size) => `p50 ms at ${size.toLocaleString('en')}`)];
  const lines = rows.map((row) => {
    const bar = barOf(row);
    const p50 = sizes.map((size) => String(row.p50Ms[size] ?? '–'));
    if (!staysFlat(row, sizes)) p50[p50.length - 1] += '*';
    return [
      row.name,
      `${row.statements}${row.statements > bar.statements ? '*' : ''}`,
      row.floorRatio === null
        ? '–'
        : `${Math.round(row.floorRatio * 100)} %${row.floorRatio < bar.floor ? '*' : ''}`,
      ...p50,
    ];
  });
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...lines.map(line)].join('\n');
}

/** One sentence per bar: how many rows hold it. */
export function verdict(rows, sizes) {
  const held = (rows, test) => `${rows.filter(test).length} of ${rows.length}`;
  const withFloor = rows.filter(({ floorRatio }) => floorRatio !== null);
  return [
    `Statements within the bar: ${held(rows, (row) => row.statements <= barOf(row).statements)}.`,
    `Of the floor within the bar: ${held(withFloor, (row) => row.floorRatio >= barOf(row).floor)}.`,
    ...(sizes.length > 1 ? [`p50 stays flat: ${held(rows, (row) => staysFlat(row, sizes))}.`] : []),
  ];
}
