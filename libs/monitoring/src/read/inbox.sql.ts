import { openDutiesJson, providerClockKinds } from '@samraad/duties';
import { caseSearchSql, endStages } from '@samraad/requests';

/** Open duties of a case that have begun, of the holders given. */
const owed = (holders: string, more = '') => `EXISTS (SELECT 1 FROM duty d WHERE d.case_id = r.id
  AND d.ended_at IS NULL AND d.since <= $3 AND d.holder IN (${holders})${more})`;

/** Who owes something now, the provider before the parties; nobody when what is owed lies ahead. */
const turnSql = `CASE WHEN ${owed(`'provider'`, ' AND d.provider_id = $1')} THEN 'provider'
  WHEN ${owed(`'parties', 'side', 'person'`)} THEN 'parties' ELSE 'nobody' END`;

const clockKinds = providerClockKinds.map((kind) => `'${kind}'`).join(', ');
const breachedSql = owed(`'provider'`, ` AND d.due_at < $3 AND d.kind IN (${clockKinds})`);

/** Each filter as a condition over a flagged case; the keys are what a page puts in its address. */
export const inboxConditions = {
  all: 'true',
  new: 'is_new',
  unassigned: 'is_unassigned',
  mine: 'is_mine',
  'on-us': `turn = 'provider'`,
  'on-parties': `turn = 'parties'`,
  breached: 'is_breached',
} as const;

/** One list of a provider's inbox. */
export type InboxFilter = keyof typeof inboxConditions;

const counts = Object.entries(inboxConditions)
  .map(([key, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "n_${key}"`)
  .join(', ');

const soon = (prefix: string) =>
  `count(*) FILTER (WHERE ${prefix}_stopped_at IS NULL AND ${prefix}_due_at + interval '1 second' > $3 AND ${prefix}_due_at <= $7)`;

const clock = (alias: string, prefix: string) =>
  [
    'started_at',
    'due_at',
    'due_day',
    'stopped_at',
    'breached_at',
    'outcome',
    'closed_at',
    'closed_by',
    'applied_pauses',
  ]
    .map((column) => `${alias}.${column} AS ${prefix}_${column}`)
    .join(', ');

const ended = endStages.map((stage) => `'${stage}'`).join(', ');

/**
 * $1 provider, $2 viewer's person, $3 now, $4 limit, $5 search (SearchWords), $6 offset, $7 what counts as soon; the filter is one of ours, put in as text.
 * One row at least: the counts come with every row, and alone when the page is empty.
 */
export const inboxSql = (filter: InboxFilter): string => `
  WITH flagged AS (
    SELECT r.id, r.reference, r.number, r.stage, r.stage_since, r.accepted_at, consultant.id AS consultant_id,
      consultant.name AS consultant_name, ${turnSql} AS turn, ${clock('d', 'd')}, ${clock('k', 'k')},
      r.stage = 'sent_to_provider' AND r.accepted_at IS NULL AS is_new,
      consultant.id IS NULL AS is_unassigned,
      consultant.id IS NOT DISTINCT FROM $2::uuid AS is_mine,
      ${breachedSql} AS is_breached, nearest.by AS next_due
    FROM case_card r
    LEFT JOIN case_clock d ON d.case_id = r.id AND d.kind = 'dialogue' AND d.closed_at IS NULL
    LEFT JOIN case_clock k ON k.case_id = r.id AND k.kind = 'contract' AND k.closed_at IS NULL
    LEFT JOIN LATERAL (SELECT min(o.due_at) AS by FROM duty o
      WHERE o.case_id = r.id AND o.ended_at IS NULL AND o.since <= $3) nearest ON true
    -- A consultant whose role has ended is none: the case waits for somebody to be named.
    LEFT JOIN person consultant ON consultant.id = r.consultant_id AND EXISTS (
      SELECT 1 FROM role_assignment held WHERE held.person_id = r.consultant_id AND held.provider_id = $1
        AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to > $3))
    WHERE r.provider_id = $1 AND r.number IS NOT NULL AND r.stage NOT IN (${ended})
      AND ${caseSearchSql('$5')}
  ), counts AS (SELECT ${counts}, (${soon('d')} + ${soon('k')})::int AS n_soon FROM flagged
  ), page AS (
    SELECT * FROM flagged WHERE ${inboxConditions[filter]}
    ORDER BY next_due NULLS LAST, stage_since, id LIMIT $4 OFFSET $6
  )
  SELECT page.*, counts.*, ${openDutiesJson('page.id')} AS duties, card.title, card.kind, card.unit_name, card.region_name,
    (SELECT count(*)::int FROM request_workplace w WHERE w.request_id = page.id) AS units
  FROM counts LEFT JOIN page ON true LEFT JOIN case_card card ON card.id = page.id
  ORDER BY page.next_due NULLS LAST, page.stage_since, page.id`;
