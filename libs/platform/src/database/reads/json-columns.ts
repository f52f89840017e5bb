import { types } from 'pg';

const { builtins } = types;
const uuidArray = 2951;
const textArray = 1009;
const int4Array = 1007;
const timestamptzArray = 1185;

const asIs = (value: unknown): unknown => value;
const endless: Readonly<Record<string, number>> = { infinity: Infinity, '-infinity': -Infinity };
const asInstant = (value: unknown): unknown =>
  value === null ? null : (endless[value as string] ?? new Date(value as string));

// pg answers a bigint as text, because it may be more than a number holds; the same here, or nothing.
const asBigint = (value: unknown): unknown => {
  if (value === null) return null;
  if (!Number.isSafeInteger(value)) throw new Error('a bigint beyond what JSON carries: read it as text');
  return String(value);
};

/** What a column's value is in JSON, made the value pg itself would have answered. */
const readers = new Map<number, (value: unknown) => unknown>([
  [builtins.BOOL, asIs],
  [builtins.INT2, asIs],
  [builtins.INT4, asIs],
  [builtins.FLOAT8, asIs],
  [builtins.TEXT, asIs],
  [builtins.VARCHAR, asIs],
  [builtins.UUID, asIs],
  [builtins.JSON, asIs],
  [builtins.JSONB, asIs],
  [builtins.DATE, asIs],
  [textArray, asIs],
  [uuidArray, asIs],
  [int4Array, asIs],
  [builtins.INT8, asBigint],
  [builtins.TIMESTAMPTZ, asInstant],
  [timestamptzArray, (value) => (value as unknown[] | null)?.map(asInstant) ?? null],
]);

/** A column of an answer: its name and the id of its type. */
export interface Column {
  readonly name: string;
  readonly dataTypeID: number;
}

type Row = Record<string, unknown>;

/** Reads rows that came as JSON; null when a column is of a type that JSON does not carry whole. */
export function jsonReader(columns: readonly Column[]): ((rows: readonly Row[]) => Row[]) | null {
  const readable = columns.map(({ name, dataTypeID }) => [name, readers.get(dataTypeID)] as const);
  const changed = readable.filter(([, read]) => read !== asIs);
  if (changed.some(([, read]) => read === undefined)) return null;
  return (rows) => {
    for (const row of rows) for (const [name, read] of changed) row[name] = read?.(row[name]);
    return rows as Row[];
  };
}
