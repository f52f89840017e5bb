import { type PrivateText, privateTexts } from '@samraad/platform';
import type { DemoPortal } from './demo-portal';

/** Shorter ones ("Analyse") are found anywhere, and are nobody's. */
const shortest = 12;

function stringsIn(value: unknown, keys: readonly string[], within = keys.includes('*')): string[] {
  if (typeof value === 'string') return within ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => stringsIn(one, keys, within));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, keys, within || keys.includes(key)));
}

async function wordsOf(demo: DemoPortal, rule: PrivateText): Promise<string[]> {
  const { table, column, keys, where } = rule;
  const among = where?.among.map((one) => `'${one}'`).join(', ');
  const only = where ? `${where.column} IN (${among})` : 'true';
  const shown = keys ? `${column}::jsonb` : column;
  const rows = await demo.rows<{ value: unknown }>(`SELECT ${shown} AS value FROM ${table} WHERE ${only}`);
  return rows.flatMap(({ value }) =>
    stringsIn(value, keys ?? ['*'], keys === undefined || keys.includes('*')),
  );
}

/**
 * Every private text of the demo as it stands in the tables, but for what is also said openly: names and addresses of people,
 * titles of cases, and how providers say that they work.
 */
export async function privateWords(demo: DemoPortal): Promise<readonly string[]> {
  const found: string[] = [];
  for (const rule of privateTexts) found.push(...(await wordsOf(demo, rule)));
  const open = await demo.rows<{ said: string }>(`SELECT coalesce(string_agg(said, '\n'), '') AS said FROM (
    SELECT name FROM person UNION ALL SELECT email FROM account UNION ALL SELECT value::text FROM request_answer WHERE field = 'title'
    UNION ALL SELECT steps::text FROM activity_template UNION ALL SELECT text FROM provider_approach
    UNION ALL SELECT card_steps::text FROM provider) open (said)`);
  const openly = open[0]?.said ?? '';
  const words = found.map((one) => one.trim());
  return [...new Set(words)].filter((one) => one.length >= shortest && !openly.includes(one));
}
