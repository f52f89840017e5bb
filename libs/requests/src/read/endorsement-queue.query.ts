import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';

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

/** What waits for an anchor (never of a request it has acted in), and what has passed on to a Hovedudvalg's chairs; the most urgent first. */
@Injectable()
export class EndorsementQueueQuery {
  of(db: Queryable, viewer: Viewer): Promise<EndorsementTask[]> {
    const at = (...roles: string[]) =>
      viewer.roles.filter(({ role }) => roles.includes(role)).flatMap(({ unitId }) => unitId ?? []);
    return db.query<EndorsementTask>(
      `SELECT r.id AS "caseId", r.reference, anchor.name AS "anchorUnit", e.inside_focus AS "insideFocus",
         r.title, r.unit_name AS unit, e.asked_at AS "askedAt", e.due_at AS "dueAt", e.escalated_at IS NOT NULL AS escalated,
         e.escalated_at IS NOT NULL AND e.escalated_at > e.due_at AS late
       FROM endorsement e JOIN case_card r ON r.id = e.request_id JOIN org_unit anchor ON anchor.id = e.unit_id
       WHERE e.state = 'asked' AND (e.unit_id = ANY($1::uuid[])
         OR (e.escalated_at IS NOT NULL AND e.region_id = ANY($2::uuid[])))
         AND NOT EXISTS (SELECT 1 FROM case_actor x WHERE x.case_id = r.id AND x.person_id = $3)
       ORDER BY e.due_at, e.id`,
      [at('anchor'), at('committee_chair', 'committee_vice_chair'), viewer.personId],
    );
  }
}
