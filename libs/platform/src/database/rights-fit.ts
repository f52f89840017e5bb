import { appRole } from './data-source-options';

/** What answers a statement: a source of connections. */
interface Answering {
  query(sql: string): Promise<unknown>;
}

interface Facts {
  readonly name: string;
  readonly owner: boolean;
  readonly app: boolean;
  readonly isolation: string;
}

/**
 * Throws when the connections do not come with the apps' rights, and no more, or with another isolation than everything here
 * is made for. Our own are asked for so; shared ones are as whoever runs the pooler has set them up.
 */
export async function assertRightsFit(source: Answering): Promise<void> {
  const rows = await source.query(`SELECT current_user AS name,
      pg_has_role(current_user, relowner, 'USAGE') AS owner, pg_has_role(current_user, '${appRole}', 'USAGE') AS app,
      current_setting('default_transaction_isolation') AS isolation
    FROM pg_class WHERE oid = 'schema_version'::regclass`);
  const [facts] = rows as readonly Facts[];
  if (facts === undefined) throw new Error('the database has no schema_version');
  const { name, owner, app, isolation } = facts;
  if (owner)
    throw new Error(
      `the connections are ${name}'s, who owns the tables: give them to a member of ${appRole}`,
    );
  if (!app) throw new Error(`the connections are ${name}'s, who is no member of ${appRole}`);
  if (isolation !== 'read committed')
    throw new Error(`the connections of ${name} begin transactions as ${isolation}, not read committed`);
}
