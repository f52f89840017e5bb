import { Injectable } from '@nestjs/common';
import { followsScheme, sideOf, type Side, type Viewer } from '@samraad/identity';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { type EvaluationState, stateAt } from '../domain/evaluation-state';
import type { EvaluationKind } from '../domain/forms/form';

/** One evaluation in a list. */
export interface EvaluationListItem {
  readonly id: string;
  readonly caseId: string;
  readonly reference: string;
  readonly number: number;
  /** Null for readers who know the case only by its number. */
  readonly title: string | null;
  readonly providerId: string;
  readonly providerName: string;
  readonly kind: EvaluationKind;
  readonly state: EvaluationState;
  readonly opensAt: Date;
  readonly closesAt: Date | null;
  readonly answered: readonly Side[];
}

/** Which of them: of one case, from where in the list. */
export interface EvaluationListFilter {
  readonly caseId?: string;
  readonly limit: number;
  readonly offset: number;
}

// Whoever may see the case's evaluations at all: own workplaces, own provider, or who follows the scheme (domain.md §11).
const scoped = `FROM evaluation e JOIN case_card r ON r.id = e.case_id
  CROSS JOIN LATERAL (SELECT r.provider_id = ANY($2::uuid[]) OR EXISTS (SELECT 1 FROM request_workplace w
    WHERE w.request_id = r.id AND w.unit_id = ANY($1::uuid[])) AS inside) AS reader
  WHERE (reader.inside OR $3) AND ($4::uuid IS NULL OR e.case_id = $4)`;

const listSql = `SELECT e.id, e.case_id AS "caseId", r.reference, r.number,
    CASE WHEN reader.inside THEN r.title END AS title, r.provider_id AS "providerId",
    r.provider_name AS "providerName", e.kind, e.state, e.opens_at AS "opensAt", e.closes_at AS "closesAt",
    array(SELECT a.side FROM evaluation_answer a WHERE a.evaluation_id = e.id ORDER BY a.side DESC) AS answered
  ${scoped}
  ORDER BY CASE e.state WHEN 'open' THEN 0 WHEN 'scheduled' THEN 1 ELSE 2 END, e.closes_at NULLS FIRST, e.id
  LIMIT $5 OFFSET $6`;

/** The evaluations a viewer may see: open ones first, then those to come. */
@Injectable()
export class EvaluationListQuery {
  async list(
    db: Queryable,
    viewer: Viewer,
    filter: EvaluationListFilter,
  ): Promise<{ items: EvaluationListItem[]; total: number }> {
    const scope = [...scopeOf(viewer), filter.caseId ?? null];
    const [rows, [count], now] = await Promise.all([
      db.query<EvaluationListItem>(listSql, [...scope, filter.limit, filter.offset]),
      db.query<{ total: number }>(`SELECT count(*)::int AS total ${scoped}`, scope),
      domainTimeOf(db),
    ]);
    return {
      items: rows.map((row) => ({ ...row, state: stateAt(row, now) })),
      total: count?.total ?? 0,
    };
  }
}

function scopeOf(viewer: Viewer): [string[], string[], boolean] {
  const { roles } = viewer;
  const units = roles.flatMap((held) => (held.unitId && sideOf(held.role) ? [held.unitId] : []));
  const providers = roles.flatMap((held) => (held.providerId ? [held.providerId] : []));
  return [units, providers, followsScheme(viewer)];
}
