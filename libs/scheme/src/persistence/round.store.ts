import { domainTimeSql, newId, type Queryable, type Tx } from '@samraad/platform';
import type { DatedRules, Round, RoundDays } from '../domain/round';
import { type RoundRules, roundRulesSchema } from '../domain/round-rules';

type RoundRow = Omit<Round, 'rules'> & { readonly rules: unknown };

/** SQL: the day that is asked about, the first parameter; today in Copenhagen unless one is given. */
const day = `coalesce($1::date, (${domainTimeSql} AT TIME ZONE 'Europe/Copenhagen')::date)`;

// A rule is read by the day it was begun under: which one, is the reader's to say (docs/adr/0047).
const select = `SELECT r.id, r.key, r.name, r.requests_from AS "requestsFrom", r.requests_to AS "requestsTo",
    r.last_delivery_day AS "lastDeliveryDay", r.model_choice_by AS "modelChoiceBy", r.demo, r.own_facts AS own,
    round_rules_on(r.id, ${day}) AS rules,
    (SELECT coalesce(json_agg(json_build_object('key', t.key, 'name', t.name, 'shortName', t.short_name,
        'description', t.description, 'about', t.about) ORDER BY t.position), '[]') FROM theme t
      WHERE t.round_id = r.id AND (t.valid_from IS NULL OR t.valid_from <= ${day})) AS themes
  FROM round r`;

// Rules are parsed on the way out too: a row that no longer fits the schema must not be judged by silently.
const toRound = (row: RoundRow): Round => ({ ...row, rules: roundRulesSchema.parse(row.rules) });

/** Rounds where a condition (its parameters from $2 on) holds, oldest first, with the rules and themes they have on a day; today unless said. */
export async function readRounds(
  db: Queryable,
  where: string,
  params: readonly unknown[] = [],
  onDay?: string,
): Promise<Round[]> {
  const rows = await db.query<RoundRow>(`${select} WHERE ${where} ORDER BY r.requests_from`, [
    onDay ?? null,
    ...params,
  ]);
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

/** The rules a round has had and will have, oldest first: those it opened with (from null), then each change from its day. */
export async function readDatedRules(db: Queryable, roundId: string): Promise<DatedRules[]> {
  const rows = await db.query<{ from: string | null; proposalId: string | null; rules: unknown }>(
    `SELECT NULL::date AS from, NULL::uuid AS "proposalId", r.rules FROM round r WHERE r.id = $1
     UNION ALL SELECT d.valid_from, d.proposal_id, d.rules FROM round_rules d WHERE d.round_id = $1
     ORDER BY 1 NULLS FIRST`,
    [roundId],
  );
  return rows.map((row) => ({ ...row, rules: roundRulesSchema.parse(row.rules) }));
}

/** The highest threshold under which any round has hidden, hides or is going to hide small groups. */
export async function readHighestThreshold(db: Queryable): Promise<number> {
  const [row] = await db.query<{ highest: number | null }>(
    `SELECT max((every.rules ->> 'answerThreshold')::int) AS highest
     FROM (SELECT rules FROM round UNION ALL SELECT rules FROM round_rules) every`,
  );
  return row?.highest ?? 0;
}

/** Locks the round, and does nothing else. */
export async function lockRound(tx: Tx, roundId: string): Promise<void> {
  await tx.query('SELECT 1 FROM round WHERE id = $1 FOR NO KEY UPDATE', [roundId]);
}

/** The days of a round as they are from now on. The round is locked. */
export async function saveRoundDays(tx: Tx, roundId: string, days: RoundDays): Promise<void> {
  await tx.query(
    `UPDATE round SET name = $2, requests_from = $3, requests_to = $4, last_delivery_day = $5, model_choice_by = $6
     WHERE id = $1`,
    [roundId, days.name, days.requestsFrom, days.requestsTo, days.lastDeliveryDay, days.modelChoiceBy],
  );
}

/** Rules that hold from a day; one day has one text of rules. */
export async function insertRules(
  tx: Tx,
  change: {
    readonly roundId: string;
    readonly from: string;
    readonly rules: RoundRules;
    readonly proposalId: string | null;
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO round_rules (round_id, valid_from, rules, proposal_id, recorded_at) VALUES ($1, $2, $3, $4, $5)`,
    [
      change.roundId,
      change.from,
      JSON.stringify(roundRulesSchema.parse(change.rules)),
      change.proposalId,
      await tx.now(),
    ],
  );
}

/** Themes that join a round's from a day, after those there are. */
export async function addThemes(
  tx: Tx,
  roundId: string,
  from: string,
  themes: Round['themes'],
): Promise<void> {
  await tx.query(
    `INSERT INTO theme (round_id, position, key, name, short_name, description, about, valid_from)
     SELECT $1, (SELECT coalesce(max(position) + 1, 0) FROM theme WHERE round_id = $1) + t.position, t.key, t.name,
       t."shortName", t.description, t.about, $3
     FROM json_to_recordset($2)
       AS t(position int, key text, name text, "shortName" text, description text, about text)`,
    [roundId, JSON.stringify(themes.map((theme, position) => ({ ...theme, position }))), from],
  );
}
