import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { AskEndorsers } from '../application/ask-endorsers';
import { CaseReader } from '../application/case.reader';
import { findEndorsements } from '../persistence/endorsement.store';

/** The anchor's working days are over: the Hovedudvalg's two chairs are asked; nothing endorses itself (domain.md §5). */
@Injectable()
export class EscalateEndorsementJob extends DueWorkJob {
  readonly kind = 'requests.escalate-endorsement';

  constructor(
    private readonly cases: CaseReader,
    private readonly endorsers: AskEndorsers,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const open = (await findEndorsements(tx, facts.id)).find(
      (one) => one.id === work.data.endorsementId && one.state === 'asked',
    );
    // Asked before because nobody was appointed: they are told once.
    if (!open || open.escalatedAt !== null) return 'skipped';
    const { id, unitId, regionId } = open;
    const asked = { id, caseId: facts.id, title: facts.title, unitId, regionId };
    return (await this.endorsers.chairs(tx, asked, 'late')) ? 'done' : 'skipped';
  }
}
