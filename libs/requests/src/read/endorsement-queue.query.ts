import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { KeptSums, type Queryable } from '@samraad/platform';
import { asksInCaseSql } from '../persistence/asks-in-case.sql';

/** A request that waits for the viewer's endorsement. */
export interface EndorsementTask {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string | null;
  readonly unit: string;
  /** The hospital or enterprise whose anchor is asked. */
  readonly anchorUnit: string;
  readonly insideFocus: boolean;
  readonly askedAt: Date;
  readonly dueAt: Date;
  /** The Hovedudvalg's chairs are asked: the anchor's days have passed, or none is appointed (domain.md §5). */
  readonly escalated: boolean;
  /** They are asked because the days have passed. */
  readonly late: boolean;
}

/** Part of the queue, and how many wait in all. */
export interface EndorsementQueue {
  readonly items: readonly EndorsementTask[];
  readonly total: number;
}

// Never of a request the viewer asks in.
const mayDecide = `NOT ${asksInCaseSql('e.request_id', '$3::uuid')}`;

const nearestOf = (
  units: string,
  where: string,
): string => `SELECT first.* FROM unnest(${units}::uuid[]) AS own (id)
  CROSS JOIN LATERAL (SELECT e.id, e.due_at FROM endorsement e WHERE e.state = 'asked' AND ${where} AND ${mayDecide}
    ORDER BY e.due_at, e.id LIMIT $4::int + $5::int) first`;

const pageSql = `
  SELECT r.id AS "caseId", r.reference, anchor.name AS "anchorUnit", e.inside_focus AS "insideFocus",
    r.title, r.unit_name AS unit, e.asked_at AS "askedAt", e.due_at AS "dueAt", e.escalated_at IS NOT NULL AS escalated,
    e.escalated_at IS NOT NULL AND e.escalated_at > e.due_at AS late
  FROM (${nearestOf('$1', 'e.unit_id = own.id')}
    UNION ${nearestOf('$2', 'e.escalated_at IS NOT NULL AND e.region_id = own.id')}
    ORDER BY due_at, id LIMIT $4 OFFSET $5) page
  JOIN endorsement e ON e.id = page.id JOIN case_card r ON r.id = e.request_id JOIN org_unit anchor ON anchor.id = e.unit_id
  ORDER BY e.due_at, e.id`;

const countSql = `SELECT count(*)::int AS n FROM endorsement e WHERE e.state = 'asked'
  AND (e.unit_id = ANY($1::uuid[]) OR (e.escalated_at IS NOT NULL AND e.region_id = ANY($2::uuid[]))) AND ${mayDecide}`;

/** What waits for an anchor, and what has passed on to a Hovedudvalg's chairs; the most urgent first. */
@Injectable()
export class EndorsementQueueQuery {
  private readonly sums = new KeptSums();

  async page(
    db: Queryable,
    viewer: Viewer,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<EndorsementQueue> {
    const at = (...roles: string[]) =>
      viewer.roles.filter(({ role }) => roles.includes(role)).flatMap(({ unitId }) => unitId ?? []);
    const asked = [at('anchor'), at('committee_chair', 'committee_vice_chair'), viewer.personId];
    const [items, total] = await Promise.all([
      db.query<EndorsementTask>(pageSql, [...asked, limit, offset]),
      this.sums.count(asked, () => db.query<{ n: number }>(countSql, asked)),
    ]);
    return { items, total };
  }
}
