import { openDutiesJson, passingKinds, providerClockKinds } from '@samraad/duties';
import { foundSql } from './case-search.sql';
import type { InboxNarrowing } from './inbox-asked';

/**
 * Whether a case has open duties that have begun, of the holders given. Not EXISTS: a planner that expects a page to need
 * many cases would look up all duties there are instead.
 */
const owed = (holders: string, more = '') => `coalesce((SELECT true FROM duty d WHERE d.case_id = r.id
  AND d.ended_at IS NULL AND d.since <= $3 AND d.holder IN (${holders})${more} LIMIT 1), false)`;

/** Who owes something now, the provider before the parties; nobody when what is owed lies ahead. */
const turnSql = `CASE WHEN ${owed(`'provider'`, ' AND d.provider_id = $1')} THEN 'provider'
  WHEN ${owed(`'parties', 'side', 'person'`)} THEN 'parties' ELSE 'nobody' END`;

const quoted = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
const lateSql = (kinds: string) =>
  owed(`'provider'`, ` AND d.provider_id = $1 AND d.due_at < $3 AND d.kind ${kinds}`);
const breachedSql = lateSql(`IN (${quoted(providerClockKinds)})`);

/** Each list of open cases as a condition over a flagged case; the keys are what a page puts in its address. */
export const inboxConditions = {
  all: 'true',
  new: 'is_new',
  unassigned: 'is_unassigned',
  mine: 'is_mine',
  'on-us': `turn = 'provider'`,
  'on-parties': `turn = 'parties'`,
  // Also those that wait for the central parties, or for a day.
  'on-others': `turn <> 'provider'`,
  breached: 'is_breached',
} as const;

/** One list of a provider's inbox: of its open cases, or those that have ended while they were its own. */
export type InboxFilter = keyof typeof inboxConditions | 'closed';

/** In which order; each has an index of the listing that begins with the provider. Cases that have ended: the newest first. */
export const inboxOrders = {
  due: ['next_due', 'stage_since'],
  newest: ['stage_since DESC'],
  number: ['number'],
} as const;
export type InboxOrder = keyof typeof inboxOrders;

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

/** A search and what else narrows the list, with their parameters from $4 on: those every list of the inbox shares. */
export interface InboxWithin {
  readonly search: boolean;
  readonly where: string;
  readonly params: readonly unknown[];
}

/** What narrows the list; `given` are the search's three parameters, or none. */
export function inboxWithin(asked: InboxNarrowing, given: readonly unknown[]): InboxWithin {
  const params = [...given];
  const at = (value: unknown) => `$${params.push(value) + 3}`;
  const answer = (field: string) =>
    `(SELECT a.value #>> '{}' FROM request_answer a WHERE a.request_id = r.id AND a.field = '${field}')`;
  const where = [
    ...(asked.stage ? [`p.stage = ${at(asked.stage)}`] : []),
    // A path begins with its region.
    ...(asked.regionId
      ? [
          `(SELECT split_part(coalesce(w.kept_path, u.path), '/', 2) FROM request_workplace w JOIN org_unit u ON u.id = w.unit_id
            WHERE w.request_id = r.id AND w.coordinating) = ${at(asked.regionId)}::text`,
        ]
      : []),
    ...(asked.kind ? [`${answer('kind')} = ${at(asked.kind)}`] : []),
    ...(asked.theme
      ? [
          `EXISTS (SELECT 1 FROM request_answer a WHERE a.request_id = r.id AND a.field = 'themes'
            AND a.value @> to_jsonb(${at(asked.theme)}::text))`,
        ]
      : []),
    ...(asked.consultantId ? [`consultant.id = ${at(asked.consultantId)}::uuid`] : []),
    ...(asked.late ? [lateSql(`NOT IN (${quoted(passingKinds)})`)] : []),
  ];
  return { search: given.length > 0, where: where.map((one) => ` AND ${one}`).join(''), params };
}

const ofProvider = (open: boolean) =>
  `p.kind = 'provider' AND p.place_id = $1 AND ${open ? 'p.open' : 'NOT p.open'}`;

/** The first rows of a provider's place in the listing: read from an index, before anything is looked up for them. */
interface FirstRows {
  readonly by: string;
  readonly part: string;
}

const placeSql = (open: boolean, first: FirstRows | null): string =>
  first
    ? `(SELECT * FROM case_listing_place p WHERE ${ofProvider(open)} ORDER BY ${first.by}, case_id ${first.part}) p`
    : 'case_listing_place p';

/**
 * The cases of a provider ($1) with its place in the listing `p`, told apart for the lists; $2 the viewer's person, $3 now.
 */
const flaggedSql = ({ search, where }: InboxWithin, open: boolean, first: FirstRows | null = null) => `
  SELECT p.case_id AS id, p.next_due, p.stage_since, p.number, r.reference, r.stage, r.accepted_at,
    consultant.id AS consultant_id, consultant.name AS consultant_name, ${turnSql} AS turn,
    ${clock('d', 'd')}, ${clock('k', 'k')},
    r.stage = 'sent_to_provider' AND r.accepted_at IS NULL AS is_new,
    consultant.id IS NULL AS is_unassigned,
    consultant.id IS NOT DISTINCT FROM $2::uuid AS is_mine,
    ${breachedSql} AS is_breached
  FROM ${placeSql(open, first)} JOIN request r ON r.id = p.case_id
  ${search ? `JOIN case_listing l ON l.case_id = p.case_id AND ${foundSql(4, 'true')}` : ''}
  LEFT JOIN case_clock d ON d.case_id = r.id AND d.kind = 'dialogue' AND d.closed_at IS NULL
  LEFT JOIN case_clock k ON k.case_id = r.id AND k.kind = 'contract' AND k.closed_at IS NULL
  -- A consultant whose role has ended is none: the case waits for somebody to be named.
  LEFT JOIN person consultant ON consultant.id = r.consultant_id AND EXISTS (
    SELECT 1 FROM role_assignment held WHERE held.person_id = r.consultant_id AND held.provider_id = $1
      AND held.valid_from <= $3 AND (held.valid_to IS NULL OR held.valid_to > $3))
  WHERE ${first ? 'true' : ofProvider(open)}${where}`;

const orderOf = (filter: InboxFilter, order: InboxOrder): string =>
  inboxOrders[filter === 'closed' && order === 'due' ? 'newest' : order].join(', ');

const isEnded = (filter: InboxFilter): filter is 'closed' => filter === 'closed';

interface ListPart {
  readonly first?: FirstRows | null;
  readonly limit?: string;
}

/** One list in its order, with its clocks and what is owed; the list is one of ours, put in as text. */
export function inboxListSql(
  filter: InboxFilter,
  order: InboxOrder,
  within: InboxWithin,
  { first = null, limit = '' }: ListPart = {},
): string {
  const condition = isEnded(filter) ? 'true' : inboxConditions[filter];
  const by = orderOf(filter, order);
  const prefixed = by.split(', ').map((term) => `page.${term}`);
  return `
  SELECT page.*, ${openDutiesJson('page.id')} AS duties, card.title, card.kind, card.unit_name, card.region_name,
    (SELECT count(*)::int FROM request_workplace w WHERE w.request_id = page.id) AS units
  FROM (SELECT * FROM (${flaggedSql(within, !isEnded(filter), first)}) flagged WHERE ${condition}
    ORDER BY ${by}, id${limit}) page
  JOIN case_card card ON card.id = page.id ORDER BY ${prefixed.join(', ')}, page.id`;
}

// A planner can't know that a list is common: it would look through all cases for a page that the first of them fill.
const lookedThrough = 500;

/**
 * A page of it; limit and offset come last. A list that nothing narrows is a part of an index; of another the first rows are
 * looked through, and all of them only when a page is not full of those (`whole`).
 */
export function inboxPageSql(
  filter: InboxFilter,
  order: InboxOrder,
  within: InboxWithin,
  whole: boolean,
): string {
  const at = within.params.length + 4;
  const limit = ` LIMIT $${at}::int OFFSET $${at + 1}::int`;
  const by = orderOf(filter, order);
  const isBare =
    (filter === 'all' || filter === 'closed') && within.params.length === 0 && within.where === '';
  if (isBare) return inboxListSql(filter, order, within, { first: { by, part: limit } });
  const first = whole ? null : { by, part: `LIMIT ${lookedThrough}` };
  return inboxListSql(filter, order, within, { first, limit });
}

/** How many there are in each list, and clocks that soon run out (the last parameter says what counts as soon). */
export function inboxCountsSql(within: InboxWithin): string {
  const until = `$${within.params.length + 4}`;
  return `SELECT ${counts}, (${soon('d', until)} + ${soon('k', until)})::int AS n_soon,
    (SELECT count(*)::int FROM (${flaggedSql(within, false)}) ended) AS n_closed,
    (SELECT count(*)::int FROM case_listing_place p WHERE p.kind = 'provider' AND p.place_id = $1) AS n_looked_through
  FROM (${flaggedSql(within, true)}) flagged`;
}

/** Whom a provider ($1) can give cases to at an instant ($2), with how many open ones each has now. */
export const colleaguesSql = `
  SELECT person.id, person.name, coalesce(own.cases, 0)::int AS cases
  FROM person LEFT JOIN (
    SELECT r.consultant_id, count(*) AS cases FROM case_listing_place p JOIN request r ON r.id = p.case_id
    WHERE p.kind = 'provider' AND p.place_id = $1 AND p.open GROUP BY r.consultant_id) own ON own.consultant_id = person.id
  WHERE EXISTS (SELECT 1 FROM role_assignment held WHERE held.person_id = person.id AND held.provider_id = $1
    AND held.role IN ('coordinator', 'consultant')
    AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to > $2))
  ORDER BY person.name, person.id`;

/** What a provider ($1) can narrow its list to: the regions, and the themes of its rounds, each once. */
export const inboxChoicesSql = `
  SELECT (SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM org_unit u WHERE u.kind = 'region') AS regions,
    (SELECT json_agg(json_build_object('id', t.key, 'name', t.short_name) ORDER BY t.position, t.key) FROM (
      SELECT DISTINCT ON (t.key) t.key, t.short_name, t.position FROM theme t
      JOIN round_provider own ON own.round_id = t.round_id AND own.provider_id = $1
      JOIN round ON round.id = t.round_id ORDER BY t.key, round.requests_from DESC) t) AS themes`;
