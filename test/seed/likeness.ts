import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** What is made anew in every playing: ids, salts, hashes over them, also as people read them, and references. */
const madeAnew =
  /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\b[0-9a-f]{32,64}\b|\b(?:[0-9a-f]{8}\s+){7}[0-9a-f]{8}\b|SR-[2-9A-Z]{4}-[2-9A-Z]{2}|\$argon2id\$\S*/g;

/** System time, which no two playings share; `recordedAt` stands inside what was hashed. */
const systemTime = new Set(
  'recorded_at recordedAt anchor_system delivered_at caught_at linked_at created_on updated_on bam_on'.split(
    ' ',
  ),
);
const more: Readonly<Record<string, string>> = {
  // Mails of one instant go into the mailbox in the order of their ids.
  'public.caught_mail': 'id',
  'public.mail_delivery': 'at',
  // A reference is searched for without hyphens.
  'public.case_listing': 'reference',
};

/**
 * Every row of every table, ours and the queue's, without what two playings of the demo can't share, as sorted texts by
 * table. Two demos of the same build are alike in everything else. Lists are sorted: some stand in the order of ids.
 */
export async function likeness(client: Client): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'pgboss') ORDER BY 1`,
  );
  const found = new Map<string, readonly string[]>();
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: unknown }>(
      `SELECT to_jsonb(t) - $1::text AS row FROM ${name} t`,
      [more[name] ?? ''],
    );
    found.set(name, rows.map(({ row }) => JSON.stringify(settled(row))).sort());
  }
  return found;
}

/** The likeness in short: a line a table, which a test can show. */
export async function likenessPrint(client: Client): Promise<Record<string, string>> {
  const print = (rows: readonly string[]) => createHash('sha256').update(rows.join('\n')).digest('hex');
  const all = await likeness(client);
  return Object.fromEntries([...all].map(([name, rows]) => [name, `${rows.length}:${print(rows)}`]));
}

function settled(value: unknown): unknown {
  if (typeof value === 'string') return asJson(value) ?? unfolded(value).replace(madeAnew, '#');
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(settled(one))).sort();
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name]) => !systemTime.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name.replace(madeAnew, '#'), settled(one)]));
}

/** A calendar's long lines go on in the next, in the middle of an id too. */
const unfolded = (text: string): string =>
  text.startsWith('BEGIN:VCALENDAR') ? text.replace(/\r\n[ \t]/g, '') : text;

/** Signed and audited words are kept as JSON texts. */
function asJson(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  try {
    return settled(JSON.parse(text));
  } catch {
    return undefined;
  }
}
