import { openDutiesJson, providerClockKinds } from '@samraad/duties';
import { foundSql } from './case-search.sql';

/**
 * Whether a case has open duties that have begun, of the holders given. Not EXISTS: a planner that expects a page to need
 * many cases would look up all duties there are instead.
 */
const owed = (holders: string, more = '') => `coalesce((SELECT true FROM duty d WHERE d.case_id = r.id
  AND d.ended_at IS NULL AND d.since <= $3 AND d.holder IN (${holders})${more} LIMIT 1), false)`;

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

const soon = (prefix: string, until: string) =>
  `count(*) FILTER (WHERE ${prefix}_stopped_at IS NULL AND ${prefix}_due_at + interval '1 second' > $3 AND ${prefix}_due_at <= ${until})`;

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

/**
 * The open cases of a provider ($1) with its place in the listing `p`, told apart for the filters; $2 the viewer's person,
 * $3 now; with a search its three parameters from $4 on.
 */
const flaggedSql = (search: boolean) => `
  SELECT p.case_id AS id, p.next_due, p.stage_since, r.reference, r.number, r.stage, r.accepted_at,
    consultant.id AS consultant_id, consultant.name AS consultant_name, ${turnSql} AS turn,
    ${clock('d', 'd')}, ${clock('k', 'k')},
    r.stage = 'sent_to_provider' AND r.accepted_at IS NULL AS is_new,
    consultant.id IS NULL AS is_unassigned,
    consultant.id IS NOT DISTINCT FROM $2::uuid AS is_mine,
    ${breachedSql} AS is_breached
  FROM case_listing_place p JOIN request r ON r.id = p.case_id
  ${search ? `JOIN case_listing l ON l.case_id = p.case_id AND ${foundSql(4, 'true')}` : ''}
  LEFT JOIN case_clock d ON d.case_id = r.id AND d.kind = 'dialogue' AND d.closed_at IS NULL
  LEFT JOIN case_clock k ON k.case_id = r.id AND k.kind = 'contract' AND k.closed_at IS NULL
  -- A consultant whose role has ended is none: the case waits for somebody to be named.
  LEFT JOIN person consultant ON consultant.id = r.consultant_id AND EXISTS (
    SELECT 1 FROM role_assignment held WHERE held.person_id = r.consultant_id AND held.provider_id = $1
      AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to > $3))
  WHERE p.kind = 'provider' AND p.place_id = $1 AND p.open`;

/** A page of one filter, in the listing's order; the filter is one of ours, put in as text. Limit and offset come last. */
export const inboxPageSql = (filter: InboxFilter, search: boolean): string => {
  const at = search ? 7 : 4;
  return `
  SELECT page.*, ${openDutiesJson('page.id')} AS duties, card.title, card.kind, card.unit_name, card.region_name,
    (SELECT count(*)::int FROM request_workplace w WHERE w.request_id = page.id) AS units
  FROM (SELECT * FROM (${flaggedSql(search)}) flagged WHERE ${inboxConditions[filter]}
    ORDER BY next_due, stage_since, id LIMIT $${at} OFFSET $${at + 1}) page
  JOIN case_card card ON card.id = page.id ORDER BY page.next_due, page.stage_since, page.id`;
};

/** How many there are of each filter, and clocks that soon run out ($4, or $7 with a search: what counts as soon). */
export const inboxCountsSql = (search: boolean): string => {
  const until = search ? '$7' : '$4';
  return `SELECT ${counts}, (${soon('d', until)} + ${soon('k', until)})::int AS n_soon FROM (${flaggedSql(search)}) flagged`;
};
