import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { DutyUnheld } from '../application/duty-unheld';
import { casesLeftBy, findSidesLeft } from '../persistence/duty-holders.store';

/**
 * A role has ended: those who give roles and the counterpart are told at once of what nobody is left to do, and of cases
 * in which a side has nobody left though nothing waits for it yet (domain.md §2 [ours]).
 */
@Injectable()
export class LookForHoldersJob extends DueWorkJob {
  readonly kind = 'duties.look-for-holders';

  constructor(private readonly unheld: DutyUnheld) {
    super();
  }

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const assignmentId = data.assignmentId ?? '';
    const now = await tx.now();
    const left = await casesLeftBy(tx, assignmentId, now);
    // What nobody is left to do is told where the case's duties are brought in line.
    for (const caseId of left) tx.touch(caseId);
    const sides = (await findSidesLeft(tx, assignmentId, now)).filter(({ caseId }) => !left.includes(caseId));
    for (const side of sides) await this.unheld.sideLeft(tx, side);
    return left.length + sides.length > 0 ? 'done' : 'skipped';
  }
}
