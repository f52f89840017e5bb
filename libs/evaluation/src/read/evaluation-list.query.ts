import { Injectable } from '@nestjs/common';
import { followsScheme, type Side, type Viewer } from '@samraad/identity';
import { domainTimeOf, KeptSums, type Queryable } from '@samraad/platform';
import { partyPlaces } from '@samraad/requests';
import { type EvaluationState, stateAt } from '../domain/evaluation-state';
import type { EvaluationKind } from '../domain/forms/form';
import {
  evaluationCountOfCaseSql,
  evaluationCountSql,
  evaluationPageSql,
  evaluationsOfCaseSql,
} from './evaluation-list.sql';

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

interface Count {
  readonly n: number;
}

/** The evaluations a viewer may see: open ones first, then those to come. */
@Injectable()
export class EvaluationListQuery {
  private readonly sums = new KeptSums();

  async list(
    db: Queryable,
    viewer: Viewer,
    filter: EvaluationListFilter,
  ): Promise<{ items: EvaluationListItem[]; total: number }> {
    const { caseId, limit, offset } = filter;
    const scope = scopeOf(viewer);
    const page = [...scope, limit, offset];
    const [rows, total, now] = await Promise.all([
      caseId
        ? db.query<EvaluationListItem>(evaluationsOfCaseSql, [...page, caseId])
        : db.query<EvaluationListItem>(evaluationPageSql, page),
      this.count(db, scope, caseId),
      domainTimeOf(db),
    ]);
    return { items: rows.map((row) => ({ ...row, state: stateAt(row, now) })), total };
  }

  private async count(db: Queryable, scope: readonly unknown[], caseId?: string): Promise<number> {
    if (!caseId) return this.sums.count(scope, () => db.query<Count>(evaluationCountSql, scope));
    return (await db.query<Count>(evaluationCountOfCaseSql, [...scope, caseId]))[0]?.n ?? 0;
  }
}

function scopeOf(viewer: Viewer): [string[], string[], boolean] {
  const { roles } = viewer;
  const providers = roles.flatMap((held) => (held.providerId ? [held.providerId] : []));
  return [partyPlaces(roles), providers, followsScheme(viewer)];
}
