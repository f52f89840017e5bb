import { localDateOf } from '@samraad/deadlines';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { endStages, type Stage } from '@samraad/requests';
import { Injectable } from '@nestjs/common';
import type { ProviderPlaceFacts } from '../domain/provider-in-round.rules';

/** A round as pages about its providers name it. */
export interface RoundNamed {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly requestsFrom: string;
  readonly requestsTo: string;
}

/** A provider in a round, with the names a page states; plain JSON. */
export interface ProviderPlace extends ProviderPlaceFacts {
  readonly round: RoundNamed;
  /** Without id and key while the portal does not know it. */
  readonly provider: { readonly id: string | null; readonly key: string | null; readonly name: string };
}

/** A case that is with the provider, as the central parties may know of it. */
export interface CaseOfProvider {
  readonly id: string;
  readonly number: number;
  readonly unit: string;
  readonly stage: Stage;
}

/** What a change of a provider meets. */
export interface TouchedByProvider {
  /** With the provider now, the first of them; they go on. */
  readonly running: readonly CaseOfProvider[];
  readonly runningInAll: number;
  /** Not sent yet, and have chosen it; the central parties learn how many, never which. */
  readonly chosen: number;
}

/** What is known of a provider that is new to the portal. */
export interface FreshProvider {
  /** Name or CVR number is another provider's. */
  readonly known: boolean;
  /** The name of whoever has the coordinator's address already; null while nobody has. */
  readonly addressOf: string | null;
}

const listed = 50;
const roundJson = `json_build_object('id', r.id, 'key', r.key, 'name', r.name, 'requestsFrom', r.requests_from,
  'requestsTo', r.requests_to) AS round`;
const running = `case_card c WHERE c.round_id = r.id AND c.provider_id = p.id AND c.stage <> ALL ($3)`;
const placeSql = `SELECT ${roundJson}, json_build_object('id', p.id, 'key', p.key, 'name', p.name) AS provider,
  EXISTS (SELECT 1 FROM round_provider s WHERE s.round_id = r.id AND s.provider_id = p.id) AS serves,
  (SELECT coalesce(json_agg(json_build_object('kind', d.kind, 'from', d.from_day) ORDER BY d.nr), '[]')
    FROM round_provider_change d WHERE d.round_id = r.id AND d.provider_id = p.id) AS changes,
  json_build_object(
    'running', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'number', l.number, 'unit', coalesce(l.unit_name, ''),
        'stage', l.stage) ORDER BY l.number), '[]')
      FROM (SELECT c.* FROM ${running} ORDER BY c.number LIMIT ${listed}) l),
    'runningInAll', (SELECT count(*)::int FROM ${running}),
    'chosen', (SELECT count(*)::int FROM provider_choice h JOIN request q ON q.id = h.request_id
      WHERE h.provider_id = p.id AND h.state IN ('proposed', 'confirmed') AND q.provider_id IS NULL)) AS touched
  FROM round r CROSS JOIN provider p WHERE r.id = $1 AND p.id = $2`;

/** A round, a provider, how the one stands in the other, and what a change of it meets: one statement each. */
@Injectable()
export class ProviderPlaceQuery {
  /** Null when there is no such round or provider. */
  async of(
    db: Queryable,
    roundId: string,
    providerId: string,
  ): Promise<(ProviderPlace & { readonly touched: TouchedByProvider }) | null> {
    const today = localDateOf(await domainTimeOf(db));
    const [row] = await db.query<Omit<ProviderPlace, 'today'> & { touched: TouchedByProvider }>(placeSql, [
      roundId,
      providerId,
      endStages,
    ]);
    return row ? { ...row, today } : null;
  }

  /** A provider that is to be entered; null when there is no such round. */
  async ofNew(
    db: Queryable,
    roundId: string,
    given: { readonly name: string; readonly key: string; readonly cvr: string; readonly email: string },
  ): Promise<(ProviderPlace & { readonly fresh: FreshProvider }) | null> {
    const today = localDateOf(await domainTimeOf(db));
    const [row] = await db.query<{ round: RoundNamed } & FreshProvider>(
      `SELECT ${roundJson}, EXISTS (SELECT 1 FROM provider p WHERE p.key = $2 OR p.cvr = $3) AS known,
         (SELECT n.name FROM account a JOIN person n ON n.id = a.person_id WHERE a.email = $4) AS "addressOf"
       FROM round r WHERE r.id = $1`,
      [roundId, given.key, given.cvr, given.email],
    );
    if (!row) return null;
    const { round, ...fresh } = row;
    const provider = { id: null, key: null, name: given.name };
    return { round, provider, today, serves: false, changes: [], fresh };
  }

  /** Every open case of a provider in a round. */
  async cases(db: Queryable, roundId: string, providerId: string): Promise<string[]> {
    const rows = await db.query<{ id: string }>(
      'SELECT id FROM request WHERE round_id = $1 AND provider_id = $2 AND stage <> ALL ($3) ORDER BY id',
      [roundId, providerId, endStages],
    );
    return rows.map(({ id }) => id);
  }
}
