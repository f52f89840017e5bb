import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import { domainTimeOf, type Queryable } from '@samraad/platform';
import { type EvaluationState, stateAt } from '../domain/evaluation-state';
import type { EvaluationKind } from '../domain/forms/form';
import { type EvaluationRow, findEvaluation, findEvaluations } from '../persistence/evaluation.store';

/** An evaluation without its answers. */
export interface EvaluationFacts {
  readonly id: string;
  readonly caseId: string;
  readonly kind: EvaluationKind;
  readonly formVersion: number;
  /** The last day an activity was held. */
  readonly finishDay: string;
  /** By the clock, also while the worker is late. */
  readonly state: EvaluationState;
  readonly opensAt: Date;
  /** Null: a satisfaction evaluation ends with the case. */
  readonly closesAt: Date | null;
  readonly closedAt: Date | null;
  readonly answered: readonly Side[];
}

/** The narrow questions others ask about a case's evaluations. */
@Injectable()
export class EvaluationReader {
  /** Satisfaction first; none before the course has finished. */
  async ofCase(db: Queryable, caseId: string): Promise<EvaluationFacts[]> {
    const [now, found] = await Promise.all([domainTimeOf(db), findEvaluations(db, caseId)]);
    return found.map((row) => toFacts(row, now));
  }

  async byId(db: Queryable, id: string): Promise<EvaluationFacts | null> {
    const row = await findEvaluation(db, id);
    return row && toFacts(row, await domainTimeOf(db));
  }

  /** Whether the effect evaluation has ended: both sides answered, or the window is over. */
  async strandEnded(db: Queryable, caseId: string): Promise<boolean> {
    const evaluations = await findEvaluations(db, caseId);
    return evaluations.some(({ kind, state }) => kind === 'effect' && state === 'closed');
  }
}

function toFacts(row: EvaluationRow, now: Date): EvaluationFacts {
  const { id, caseId, kind, formVersion, finishDay, opensAt, closesAt, closedAt, answered } = row;
  const state = stateAt(row, now);
  return { id, caseId, kind, formVersion, finishDay, opensAt, closesAt, closedAt, answered, state };
}
