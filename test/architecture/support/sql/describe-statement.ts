import { types, type Client, type Submittable } from 'pg';

/** A column of a statement's answer: its name, and what pg makes of its type. */
export interface Column {
  readonly name: string;
  readonly kind: string;
}

/** The columns a statement would answer with, or why Postgres can't make sense of it. */
export type Described = { readonly columns: readonly Column[] } | { readonly problem: string };

const { builtins } = types;
const kinds = new Map<number, string>([
  [builtins.BOOL, 'boolean'],
  ...[builtins.INT2, builtins.INT4, builtins.FLOAT4, builtins.FLOAT8].map((id) => [id, 'number'] as const),
  ...[builtins.TIMESTAMP, builtins.TIMESTAMPTZ].map((id) => [id, 'Date'] as const),
  ...[builtins.JSON, builtins.JSONB].map((id) => [id, 'json'] as const),
  // Arrays by their own ids: boolean, the numbers, instants, and what stays text.
  [1000, 'boolean[]'],
  ...[1005, 1007, 1021, 1022].map((id) => [id, 'number[]'] as const),
  ...[1115, 1185].map((id) => [id, 'Date[]'] as const),
  ...[1009, 1015, 1016, 1182, 1231, 2951].map((id) => [id, 'string[]'] as const),
]);

/** Has Postgres parse and describe a statement (extended protocol); nothing is run. */
export function describeStatement(client: Client, text: string): Promise<Described> {
  return new Promise((resolve) => {
    let described: Described = { columns: [] };
    const question = {
      submit(connection: { parse(q: object): void; describe(q: object): void; sync(): void }) {
        connection.parse({ name: '', text, types: [] });
        connection.describe({ type: 'S', name: '' });
        connection.sync();
      },
      handleRowDescription({ fields }: { fields: { name: string; dataTypeID: number }[] }) {
        described = {
          columns: fields.map(({ name, dataTypeID }) => ({ name, kind: kinds.get(dataTypeID) ?? 'string' })),
        };
      },
      handleError(error: Error) {
        described = { problem: error.message };
        resolve(described);
      },
      handleReadyForQuery: () => resolve(described),
    };
    client.query(question as unknown as Submittable);
  });
}
