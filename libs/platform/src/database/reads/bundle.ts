/** A statement with its parameters. */
export interface Asked {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Several reads as one statement: its one row has a column of rows for each, in their order. */
export function bundle(parts: readonly Asked[]): Asked {
  const params: unknown[] = [];
  const columns = parts.map(({ sql, params: own }, index) => {
    const from = params.length;
    params.push(...own);
    const moved = from === 0 ? sql : sql.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + from}`);
    // A name no statement gives a column of its own: that column would be aggregated in place of the row.
    return `(SELECT coalesce(json_agg(bundled_row), '[]') FROM (${moved}) bundled_row) AS "${index}"`;
  });
  return { sql: `SELECT ${columns.join(',\n')}`, params };
}
