import { Injectable } from '@nestjs/common';
import { EvaluationReader } from '@samraad/evaluation';
import { Database } from '@samraad/platform';
import type { CaseFinder } from '../../web/shell';

/** The case an evaluation is about. */
@Injectable()
export class EvaluationCases implements CaseFinder {
  constructor(
    private readonly db: Database,
    private readonly reader: EvaluationReader,
  ) {}

  async caseOf({ evaluationId }: { evaluationId: string }): Promise<string | null> {
    return (await this.reader.byId(this.db, evaluationId))?.caseId ?? null;
  }
}
