import { Injectable } from '@nestjs/common';
import { officeTimeFrom } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { RemindOfDuty } from '../application/remind-of-duty';
import { dutiesOf } from '../domain/duties-of';
import { putOff, reminderAfter } from '../domain/reconcile.rules';
import { findDutyFacts } from '../persistence/duty-facts.store';
import { findOpenDuties, lockDuties, saveReminded } from '../persistence/duty.store';

/** A case's next instant: reminds of what is due to be said, and has the rows reconciled by touching the case. */
@Injectable()
export class DutyTickJob extends DueWorkJob {
  readonly kind = 'duties.tick';

  constructor(
    private readonly cases: CaseReader,
    private readonly remind: RemindOfDuty,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const caseId = work.data.caseId ?? '';
    await lockDuties(tx, [caseId]);
    const [facts] = await findDutyFacts(tx, [caseId]);
    const named = await this.cases.facts(tx, caseId);
    if (!facts || !named) return 'skipped';
    tx.touch(caseId);
    const now = await tx.now();
    // A scheduler that slept may wake at night.
    const sayableFrom = officeTimeFrom(now, facts.rules);
    // Of what has been missed only the last word is said; what is no longer owed is not reminded of.
    const owed = new Set(dutiesOf(facts, now).duties.map(({ key }) => key));
    for (const duty of await findOpenDuties(tx, [caseId])) {
      const { nextReminder } = duty;
      if (!nextReminder || nextReminder.at > now || !owed.has(duty.key)) continue;
      const next = reminderAfter(duty, facts.rules, now);
      if (sayableFrom > now) {
        const later = putOff(nextReminder, next, sayableFrom);
        await saveReminded(tx, duty.id, { reminded: false, told: false, next: later });
        continue;
      }
      const said = await this.remind.execute(tx, named, duty, next);
      await saveReminded(tx, duty.id, { ...said, next });
    }
    return 'done';
  }
}
