import pg from 'pg';

/** Runs one statement on a connection of its own and returns its rows; throws what pg throws. */
export async function ask(url, sql, values = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** The same statement, but undefined instead of an error. */
export async function askOr(url, sql, values) {
  try {
    return await ask(url, sql, values);
  } catch {
    return undefined;
  }
}
