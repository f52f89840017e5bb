import { appRole } from '@samraad/platform';
import { Client } from 'pg';

// Not-null stands with its column; Postgres 18 would list it as a constraint too, 15 does not.
const parts: readonly [title: string, sql: string][] = [
  ['extension', `SELECT extname AS line FROM pg_extension WHERE extname <> 'plpgsql'`],
  [
    'column',
    `SELECT c.relname AS owner, a.attnum AS position, concat_ws(' ', a.attname, format_type(a.atttypid, a.atttypmod),
       CASE WHEN a.attcollation <> 0 AND col.collname <> 'default' THEN 'collate ' || col.collname END,
       CASE WHEN a.attnotnull THEN 'not null' END,
       CASE a.attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity' END,
       CASE WHEN d.adbin IS NOT NULL THEN CASE WHEN a.attgenerated <> '' THEN 'generated ' ELSE 'default ' END
         || pg_get_expr(d.adbin, d.adrelid) END) AS line
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     LEFT JOIN pg_collation col ON col.oid = a.attcollation
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')`,
  ],
  [
    'view',
    `SELECT c.relname AS owner, pg_get_viewdef(c.oid) AS line FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('v', 'm')`,
  ],
  [
    'constraint',
    `SELECT conrelid::regclass::text AS owner, conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
     WHERE connamespace = 'public'::regnamespace AND conrelid <> 0 AND contype NOT IN ('n', 't')`,
  ],
  [
    'index',
    `SELECT i.indrelid::regclass::text AS owner, pg_get_indexdef(i.indexrelid) AS line
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE c.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))`,
  ],
  [
    'trigger',
    `SELECT tgrelid::regclass::text AS owner, pg_get_triggerdef(t.oid) AS line FROM pg_trigger t
     JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal`,
  ],
  [
    'grant',
    `SELECT c.relname AS owner, '${appRole} ' || string_agg(held, ', ' ORDER BY held) AS line
     FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS held
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
       AND has_table_privilege('${appRole}', c.oid, held) GROUP BY c.relname`,
  ],
  [
    'function',
    `SELECT p.oid::regprocedure || ' returns ' || pg_get_function_result(p.oid) || ' '
       || CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END
       || CASE WHEN prosecdef THEN ' security definer' ELSE '' END || ' body ' || md5(prosrc) AS line
     FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  ],
  ['queue', `SELECT name AS line FROM pgboss.queue WHERE name NOT LIKE '\\_\\_%'`],
  ['schedule', `SELECT name || ' ' || cron || ' ' || timezone AS line FROM pgboss.schedule`],
];

interface Row {
  readonly owner?: string;
  readonly position?: number;
  readonly line: string;
}

const collator = new Intl.Collator('en', { numeric: false });

/** What a database is made of, a line each, in an order of its own: the same schema gives the same text. */
export async function describeSchema(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const lines: string[] = [];
    for (const [title, sql] of parts) {
      const { rows } = await client.query<Row>(sql);
      rows.sort(
        (a, b) =>
          collator.compare(a.owner ?? '', b.owner ?? '') ||
          (a.position ?? 0) - (b.position ?? 0) ||
          collator.compare(a.line, b.line),
      );
      lines.push(
        ...rows.map(({ owner, line }) => (owner ? `${owner} ${title} ${line}` : `${title} ${line}`)),
      );
    }
    return `${lines.map((line) => line.replaceAll(/\s+/g, ' ')).join('\n')}\n`;
  } finally {
    await client.end();
  }
}
