import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { DutyUnheld } from '../application/duty-unheld';
import { findLeftBy } from '../persistence/duty-holders.store';

/** A role has ended: the administrators are told at once of what nobody is left to do (domain.md §2 [ours]). */
@Injectable()
export class LookForHoldersJob extends DueWorkJob {
  readonly kind = 'duties.look-for-holders';

  constructor(private readonly unheld: DutyUnheld) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const left = await findLeftBy(tx, data.assignmentId ?? '', await tx.now());
    for (const duty of left) await this.unheld.tell(tx, duty);
    return left.length > 0 ? 'done' : 'skipped';
  }
}
