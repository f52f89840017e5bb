import { Injectable } from '@nestjs/common';
import type { ClockKind, ClockOutcome } from '@samraad/deadlines';
import type { Side, Viewer } from '@samraad/identity';
import { type Queryable, readSearch } from '@samraad/platform';
import type { Stage } from '@samraad/requests';
import { CaseListingQuery } from './case-listing.query';
import type { ListingOrder } from './case-listing.sql';
import { placesOf } from './visible-cases';

/** Which of a viewer's cases are asked for. */
export interface MyRequestsFilter {
  /** One case only. */
  readonly caseId?: string;
  readonly stage?: Stage;
  /** Part of the title, the reference or a workplace's name, or the number. */
  readonly q?: string;
  /** 'changed' (newest first), 'due' (soonest first) or 'number'; '-' turns it round. */
  readonly sort?: string;
  readonly limit: number;
  readonly offset: number;
}

/** A case in a list: where it is, whose turn it is, by when. */
export interface MyRequest {
  readonly id: string;
  readonly reference: string;
  readonly number: number | null;
  readonly stage: Stage;
  readonly stageSince: Date;
  readonly version: number;
  readonly title: string | null;
  readonly unit: string;
  readonly provider: { readonly id: string; readonly name: string } | null;
  readonly acceptedAt: Date | null;
  /** Sides that have said yes to the proposed provider; null when none is proposed. */
  readonly saidYes: readonly Side[] | null;
  /** The clocks of the provider it was sent to last, also when they are closed. */
  readonly clocks: readonly {
    readonly kind: ClockKind;
    readonly startedAt: string;
    readonly dueAt: string;
    readonly stoppedAt: string | null;
    readonly closedAt: string | null;
    /** Why: 'declined', 'left-late', 'changed', 'withdrawn'. */
    readonly closedBy: string | null;
    readonly breachedAt: string | null;
    readonly outcome: ClockOutcome | null;
  }[];
  /** Whether the viewer may read what is in it, not only that it is (domain.md §2). */
  readonly mayRead: boolean;
}

const orders: Readonly<Record<string, ListingOrder>> = {
  changed: 'changed',
  '-changed': '-changed',
  due: 'clock',
  '-due': '-clock',
  number: 'number',
  '-number': '-number',
};

const columns = `r.id, r.reference, r.number, r.stage, r.stage_since AS "stageSince", r.version,
  CASE WHEN v.may_read THEN r.title END AS title, r.unit_name AS unit,
  CASE WHEN r.provider_id IS NOT NULL THEN json_build_object('id', r.provider_id, 'name', r.provider_name) END AS provider,
  r.accepted_at AS "acceptedAt",
  (SELECT array_remove(ARRAY[CASE WHEN c.management_by IS NOT NULL THEN 'management' END,
      CASE WHEN c.employees_by IS NOT NULL THEN 'employees' END], NULL)
     FROM provider_choice c WHERE c.request_id = r.id AND c.state IN ('proposed', 'confirmed')) AS "saidYes",
  (SELECT coalesce(json_agg(json_build_object('kind', k.kind, 'startedAt', k.started_at, 'dueAt', k.due_at,
      'stoppedAt', k.stopped_at, 'closedAt', k.closed_at, 'closedBy', k.closed_by, 'breachedAt', k.breached_at,
      'outcome', k.outcome) ORDER BY k.kind DESC), '[]') FROM case_clock k
    WHERE k.case_id = r.id AND k.started_at = (SELECT max(l.started_at) FROM case_clock l WHERE l.case_id = r.id)) AS clocks,
  v.may_read AS "mayRead"`;

// What is shown of a case is looked up for the page's cases only.
const pageSql = `SELECT ${columns} FROM unnest($1::uuid[], $2::boolean[]) WITH ORDINALITY AS v (id, may_read, place)
  JOIN case_card r ON r.id = v.id ORDER BY v.place`;

/** The cases a viewer stands in relation to, by role and place: what CaseRelations answers one by one. */
@Injectable()
export class MyRequestsQuery {
  constructor(private readonly listing: CaseListingQuery) {}

  async list(
    db: Queryable,
    viewer: Viewer,
    filter: MyRequestsFilter,
  ): Promise<{ readonly items: readonly MyRequest[]; readonly total: number }> {
    const { stage, caseId, q, sort, ...page } = filter;
    const listing = {
      places: placesOf(viewer),
      order: orders[sort ?? 'changed'] ?? 'changed',
      ...(stage && { stage }),
      ...(caseId && { caseId }),
      search: readSearch(q),
    };
    const { cases, total } = await this.listing.page(db, listing, page);
    if (cases.length === 0) return { items: [], total };
    const asked = [cases.map((one) => one.case_id), cases.map((one) => one.may_read)];
    return { items: await db.query<MyRequest>(pageSql, asked), total };
  }
}
