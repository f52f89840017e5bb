import { Injectable } from '@nestjs/common';
import {
  EvaluationQuery,
  EvaluationReader,
  evaluationReading,
  type EvaluationKind,
  type EvaluationView,
} from '@samraad/evaluation';
import { Database } from '@samraad/platform';
import { CaseDesk } from '../cases/case-desk';
import type { CaseLine } from '../cases/case-line.presenter';
import type { PortalRequest } from '../shell';

/** What a case is called on pages of readers who may know its title, and of those who know its number. */
export interface CaseHeading {
  readonly caseId: string;
  readonly reference: string;
  readonly number: number | null;
  readonly title: string | null;
  /** What is owed in the case, as this viewer is told it. */
  readonly line: CaseLine;
}

/** A case's evaluations as the asking viewer may see them. */
@Injectable()
export class CaseEvaluations {
  constructor(
    private readonly db: Database,
    private readonly reader: EvaluationReader,
    private readonly query: EvaluationQuery,
    private readonly desks: CaseDesk,
  ) {}

  /** Satisfaction first; none before the course has finished. */
  async all(req: PortalRequest): Promise<EvaluationView[]> {
    const known = await this.reader.ofCase(this.db, req.caseId ?? '');
    const views = await Promise.all(known.map(({ id }) => this.view(req, id)));
    return views.filter((view) => view !== null);
  }

  /** Null when the case has none of that kind. */
  async one(req: PortalRequest, kind: EvaluationKind | null): Promise<EvaluationView | null> {
    const known = await this.reader.ofCase(this.db, req.caseId ?? '');
    const found = known.find((one) => one.kind === kind);
    return found ? this.view(req, found.id) : null;
  }

  /** 404 when there is no such case. */
  async heading(req: PortalRequest): Promise<CaseHeading> {
    const { facts, line } = await this.desks.open(req);
    const { seesTitle } = evaluationReading(req.caseRelations ?? new Set());
    const { id, reference, number, title } = facts;
    return { caseId: id, reference, number, title: seesTitle ? title : null, line };
  }

  private view(req: PortalRequest, id: string): Promise<EvaluationView | null> {
    return this.query.one(this.db, id, evaluationReading(req.caseRelations ?? new Set()));
  }
}
