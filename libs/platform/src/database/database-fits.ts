/** What answers a statement: a connection or a source of them. */
interface Answering {
  query(sql: string): Promise<unknown>;
}

interface Facts {
  readonly encoding: string;
  readonly icu: boolean;
}

/** Throws, naming the reason, when Danish names can't be kept, ordered and searched in a database. Its own locale does not matter. */
export async function assertDatabaseFits(db: Answering): Promise<void> {
  const rows = await db.query(`SELECT current_setting('server_encoding') AS encoding,
    EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu`);
  const [facts] = rows as readonly [Facts];
  if (facts.encoding !== 'UTF8')
    throw new Error(`the database's encoding is ${facts.encoding}: make it with ENCODING 'UTF8'`);
  if (!facts.icu)
    throw new Error('this Postgres has no ICU collations: use one that is built with ICU (--with-icu)');
}
