import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { EndCase } from '../application/end-case';

/** A follow-up talk nobody reported keeps its case open no longer (domain.md §13 [ours, 2]). */
@Injectable()
export class FollowUpOverJob extends DueWorkJob {
  readonly kind = 'evaluation.follow-up-over';

  constructor(
    private readonly cases: CaseReader,
    private readonly endCase: EndCase,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    if (facts.stage !== 'effect') return 'skipped';
    await this.endCase.whenBothStrandsEnded(tx, facts.id);
    return 'done';
  }
}
