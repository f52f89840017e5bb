import type { Client } from 'pg';

/** One byte of one row, put back afterwards; the guards of the table are put aside as only a superuser can. */
export class Tampering {
  constructor(private readonly owner: Client) {}

  async with<T>(table: string, column: string, work: (row: string[]) => Promise<T>): Promise<T> {
    const key = await this.keyOf(table);
    const [row] = await this.rows(
      `SELECT ${column}::text AS old, ARRAY[${key.map((name) => `${name}::text`).join(', ')}] AS key FROM ${table} ORDER BY length(${column}::text) DESC NULLS LAST, ctid`,
    );
    if (!row) throw new Error(`${table} is empty: nothing to change`);
    const where = key
      .map((name, index) => `coalesce(${name}::text, '') = '${row.key[index] ?? ''}'`)
      .join(' AND ');
    const set = async (value: string) => {
      const { rowCount } = await this.owner.query(`UPDATE ${table} SET ${column} = $1 WHERE ${where}`, [
        value,
      ]);
      expect(rowCount).toBe(1);
    };
    await set(changed(row.old));
    try {
      return await work(row.key.filter((part) => part !== null));
    } finally {
      await set(row.old);
    }
  }

  private async keyOf(table: string): Promise<string[]> {
    const { rows } = await this.owner.query<{ name: string }>(
      `SELECT a.attname AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
       WHERE i.indrelid = $1::regclass AND (i.indisprimary OR i.indnullsnotdistinct) ORDER BY array_position(i.indkey::int[], a.attnum::int)`,
      [table],
    );
    return rows.map(({ name }) => name);
  }

  private async rows(sql: string) {
    return (await this.owner.query<{ old: string; key: (string | null)[] }>(sql)).rows;
  }
}

/** The last character is another one, of the same kind. */
function changed(text: string): string {
  const last = text.at(-1) ?? '';
  if (/\d{2}:\d{2}.*\+00$/.test(text)) return text.replace(/\.?\d*\+00$/, '.123+00');
  if (/["}]/.test(last))
    return text.replace(
      /.("?\}*)$/,
      (end) => `${/^\d/.test(end) ? (Number(end[0]) + 1) % 10 : 'x'}${end.slice(1)}`,
    );
  return text.slice(0, -1) + (/[0-9a-f]/.test(last) ? (last === '1' ? '2' : '1') : 'x');
}
