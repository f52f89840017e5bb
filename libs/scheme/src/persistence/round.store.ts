import { newId, type Queryable, type Tx } from '@samraad/platform';
import type { Round } from '../domain/round';
import { roundRulesSchema } from '../domain/round-rules';

type RoundRow = Omit<Round, 'rules'> & { readonly rules: unknown };

const select = `SELECT r.id, r.key, r.name, r.requests_from AS "requestsFrom", r.requests_to AS "requestsTo",
    r.last_delivery_day AS "lastDeliveryDay", r.model_choice_by AS "modelChoiceBy", r.demo, r.own_facts AS own, r.rules,
    (SELECT coalesce(json_agg(json_build_object('key', t.key, 'name', t.name, 'shortName', t.short_name,
        'description', t.description, 'about', t.about) ORDER BY t.position), '[]') FROM theme t WHERE t.round_id = r.id) AS themes
  FROM round r`;

// Rules are parsed on the way out too: a row that no longer fits the schema must not be judged by silently.
const toRound = (row: RoundRow): Round => ({ ...row, rules: roundRulesSchema.parse(row.rules) });

/** Rounds where a condition holds, oldest first. */
export async function readRounds(
  db: Queryable,
  where: string,
  params: readonly unknown[] = [],
): Promise<Round[]> {
  const rows = await db.query<RoundRow>(`${select} WHERE ${where} ORDER BY r.requests_from`, params);
  return rows.map(toRound);
}

/** Inserts a round with its themes; null when its key stands already. */
export async function insertRound(tx: Tx, round: Omit<Round, 'id'>): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO round (id, key, name, requests_from, requests_to, last_delivery_day, model_choice_by, demo, rules,
       own_facts)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (key) DO NOTHING RETURNING id`,
    [
      newId(),
      round.key,
      round.name,
      round.requestsFrom,
      round.requestsTo,
      round.lastDeliveryDay,
      round.modelChoiceBy,
      round.demo,
      JSON.stringify(roundRulesSchema.parse(round.rules)),
      [...round.own],
    ],
  );
  if (!row) return null;
  await tx.query(
    `INSERT INTO theme (round_id, position, key, name, short_name, description, about)
     SELECT $1, t.position, t.key, t.name, t."shortName", t.description, t.about
     FROM json_to_recordset($2)
       AS t(position int, key text, name text, "shortName" text, description text, about text)`,
    [row.id, JSON.stringify(round.themes.map((theme, position) => ({ ...theme, position })))],
  );
  return row.id;
}

/** Fills in what themes say of themselves in a round that was entered before they could; what is written stays. */
export async function fillThemes(tx: Tx, roundId: string, themes: Round['themes']): Promise<void> {
  await tx.query(
    `UPDATE theme SET about = t.about FROM json_to_recordset($2) AS t(key text, about text)
     WHERE theme.round_id = $1 AND theme.key = t.key AND theme.about = ''`,
    [roundId, JSON.stringify(themes)],
  );
}
