import type { Client } from 'pg';

const batch = 1000;

/** The rows of a statement in the transaction a client is in, fetched part by part through a cursor of this name. */
export async function* cursorRows<R>(
  client: Client,
  cursor: string,
  sql: string,
  params: readonly unknown[],
): AsyncGenerator<R, void, undefined> {
  await client.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${sql}`, [...params]);
  for (;;) {
    const { rows } = await client.query(`FETCH ${batch} FROM ${cursor}`);
    yield* rows as R[];
    if (rows.length < batch) break;
  }
  await client.query(`CLOSE ${cursor}`);
}
