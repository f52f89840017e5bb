import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { finishDay } from '../domain/course';
import { SatisfactionDue, type SatisfactionDueEvent } from '../domain/delivery.events';
import { findActivities } from '../persistence/activity.store';
import { findLiving } from '../persistence/attestation.store';
import { findCourse } from '../persistence/course.store';

/** 10 working days after the final report the satisfaction form opens, attested or not, disputed or not (domain.md §11). */
@Injectable()
export class SatisfactionDueJob extends DueWorkJob {
  readonly kind = 'delivery.satisfaction-due';

  constructor(private readonly cases: CaseReader) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const { id: caseId } = await this.cases.lock(tx, work.data.caseId ?? '');
    const course = await findCourse(tx, caseId);
    const finish = finishDay(await findActivities(tx, caseId));
    // Once the attestation stands the form has opened already.
    if (!course || !finish || (await findLiving(tx, caseId))?.state === 'stands') return 'skipped';
    const { contractId } = course;
    const event: SatisfactionDueEvent = { type: SatisfactionDue.type, caseId, contractId, finishDay: finish };
    await tx.publish(event);
    return 'done';
  }
}
