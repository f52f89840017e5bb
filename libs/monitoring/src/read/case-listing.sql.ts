import type { Stage } from '@samraad/requests';
import type { SearchWords } from '@samraad/platform';
import { foundSql, hitsSql, searchParams } from './case-search.sql';

/** Where a case is listed, and for whom: the kinds of `case_listing_place`, or one case by itself, as its workplaces read it. */
export interface ListedPlace {
  readonly kind: 'unit' | 'case' | 'provider' | 'anchor' | 'committee' | 'central';
  readonly id: string;
}

/** The one place of all cases the central parties follow. */
export const centralPlace: ListedPlace = { kind: 'central', id: '00000000-0000-0000-0000-000000000000' };

/** An order of the listing that has an index, and its columns, the first of them with its direction. */
const orders = {
  due: ['next_due ASC', 'stage_since ASC'],
  clock: ['clock_due ASC'],
  '-clock': ['clock_due DESC NULLS LAST'],
  changed: ['stage_since DESC'],
  '-changed': ['stage_since ASC'],
  number: ['number ASC'],
  '-number': ['number DESC NULLS LAST'],
} as const;
export type ListingOrder = keyof typeof orders;

/** Which cases of the places, in which order. */
export interface Listing {
  readonly places: readonly ListedPlace[];
  readonly order: ListingOrder;
  readonly stage?: Stage;
  readonly openOnly?: boolean;
  readonly caseId?: string;
  readonly search?: SearchWords | null;
}

/** A statement with its parameters. */
export interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

// So many of the first cases of a list are looked through for a search, before the index over words is asked: a word
// that many cases have fills a page from these, and the index is quick for a word that few have.
const lookedThrough = 500;

/** What narrows a place's rows `p`, and the parameters from `$3` on. */
function narrowing({ stage, openOnly, caseId }: Listing): {
  readonly where: string;
  readonly params: unknown[];
} {
  const params: unknown[] = [];
  const given = (value: unknown) => `$${params.push(value) + 2}`;
  const where = [
    ...(stage === undefined ? [] : [`p.stage = ${given(stage)}`]),
    ...(openOnly ? ['p.open'] : []),
    ...(caseId === undefined ? [] : [`p.case_id = ${given(caseId)}`]),
  ];
  return { where: ['true', ...where].join(' AND '), params };
}

const readsTitle = `place.kind <> 'central'`;
const placesSql = 'unnest($1::text[], $2::uuid[]) AS place (kind, id)';
const ofPlaces = 'p.kind = place.kind AND p.place_id = place.id';
// Asked only of who has single cases: others keep to the index of places.
const orOfCase = `(${ofPlaces} OR place.kind = 'case' AND p.kind = 'unit' AND p.case_id = place.id)`;
const hasCases = ({ places }: Listing): boolean => places.some(({ kind }) => kind === 'case');
const ofPlace = (listing: Listing): string => (hasCases(listing) ? orOfCase : ofPlaces);
const placeParams = ({ places }: Listing) => [places.map(({ kind }) => kind), places.map(({ id }) => id)];
const columnOf = (term: string): string => term.split(' ')[0] ?? '';

/** The first cases of each place, in order, `p`; with a search, those of them that it finds. */
function firstOf(listing: Listing, where: string, limit: string, searchAt: number): string {
  const order = [...orders[listing.order], 'case_id'];
  const rows = (
    most: string | number,
  ) => `SELECT * FROM case_listing_place p WHERE ${ofPlace(listing)} AND ${where}
    ORDER BY ${order.map((term) => `p.${term}`).join(', ')} LIMIT ${most}`;
  if (!listing.search) return rows(limit);
  return `SELECT p.* FROM (${rows(lookedThrough)}) p JOIN case_listing l ON l.case_id = p.case_id
    WHERE ${foundSql(searchAt, readsTitle)} ORDER BY ${order.map((term) => `p.${term}`).join(', ')} LIMIT ${limit}`;
}

/** Every case of the places that a search finds among `hits`, `p`; looked up one by one, however many the planner expects. */
const foundIn = (listing: Listing, where: string): string => `SELECT found.* FROM hits
  CROSS JOIN LATERAL (SELECT p.* FROM case_listing_place p
    WHERE p.case_id = hits.case_id AND ${ofPlace(listing)} AND ${where} LIMIT 1) found
  WHERE (hits.openly OR ${readsTitle})`;

// Looked for first and by itself: the planner can't know that a word is rarer than a place.
const withHits = (at: number): string => `WITH hits AS MATERIALIZED (${hitsSql(at)})`;

/** A page of the listing: `case_id` and `may_read`. `whole` looks for a search among all, not only the first cases. */
export function listingPage(
  listing: Listing,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  whole = false,
): Statement {
  const { where, params } = narrowing(listing);
  const at = params.length + 3;
  const search = listing.search ? searchParams(listing.search) : [];
  const [most, skip] = [`$${at + search.length}`, `$${at + search.length + 1}`];
  const terms = orders[listing.order];
  const rows = whole ? foundIn(listing, where) : firstOf(listing, where, `${most}::int + ${skip}::int`, at);
  const sql = `${whole ? withHits(at) : ''}
    SELECT p.case_id, bool_or(${readsTitle}) AS may_read FROM ${placesSql} CROSS JOIN LATERAL (${rows}) p
    GROUP BY p.case_id, ${terms.map((term) => `p.${columnOf(term)}`).join(', ')}
    ORDER BY ${terms.map((term) => `p.${term}`).join(', ')}, p.case_id LIMIT ${most}::int OFFSET ${skip}::int`;
  return { sql, params: [...placeParams(listing), ...params, ...search, limit, offset] };
}

/** How many cases there are in the listing: `n`. */
export function listingCount(listing: Listing): Statement {
  const { where, params } = narrowing(listing);
  const at = params.length + 3;
  const search = listing.search ? searchParams(listing.search) : [];
  const rows = listing.search
    ? foundIn(listing, where)
    : `SELECT p.case_id FROM case_listing_place p WHERE ${ofPlace(listing)} AND ${where}`;
  const counted = listing.places.length > 1 || hasCases(listing) ? 'DISTINCT p.case_id' : '*';
  const sql = `${listing.search ? withHits(at) : ''}
    SELECT count(${counted})::int AS n FROM ${placesSql} CROSS JOIN LATERAL (${rows}) p`;
  return { sql, params: [...placeParams(listing), ...params, ...search] };
}
