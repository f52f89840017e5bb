import { Injectable } from '@nestjs/common';
import { officeTimeFrom, rulesOn } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { RemindOfDuty } from '../application/remind-of-duty';
import { type CaseDutyFacts, dutiesOf } from '../domain/duties-of';
import { putOff, reminderAfter } from '../domain/reconcile.rules';
import { findDutyFacts } from '../persistence/duty-facts.store';
import type { KeptDuty } from '../persistence/duty.row';
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

  async handle(tx: Tx, { data }: DueWork): Promise<DueWorkOutcome> {
    const known = await this.tick(tx, [data.caseId ?? '']);
    return known > 0 ? 'done' : 'skipped';
  }

  /** A case's next instant has nothing to do with another's; what they share is the reading of their facts. */
  override async handleTogether(tx: Tx, works: readonly DueWork[]): Promise<void> {
    await this.tick(
      tx,
      works.map(({ data }) => data.caseId ?? ''),
    );
  }

  /** Answers how many of the cases there are. */
  private async tick(tx: Tx, ids: readonly string[]): Promise<number> {
    const caseIds = ids.toSorted();
    await lockDuties(tx, caseIds);
    const cases = await findDutyFacts(tx, caseIds);
    const open = await findOpenDuties(tx, caseIds);
    for (const facts of cases) {
      tx.touch(facts.caseId);
      const own = open.filter(({ caseId }) => caseId === facts.caseId);
      await this.sayWhatIsDue(tx, facts, own);
    }
    return cases.length;
  }

  private async sayWhatIsDue(tx: Tx, facts: CaseDutyFacts, open: readonly KeptDuty[]): Promise<void> {
    const now = await tx.now();
    // A scheduler that slept may wake at night.
    const sayableFrom = officeTimeFrom(now, rulesOn(facts.rules, now));
    // Of what has been missed only the last word is said; what is no longer owed is not reminded of.
    const owed = new Set(dutiesOf(facts, now).duties.map(({ key }) => key));
    let named: CaseFacts | null = null;
    for (const duty of open) {
      const { nextReminder } = duty;
      if (!nextReminder || nextReminder.at > now || !owed.has(duty.key)) continue;
      const next = reminderAfter(duty, facts.rules, now);
      if (sayableFrom > now) {
        const later = putOff(nextReminder, next, sayableFrom);
        await saveReminded(tx, duty.id, { reminded: false, told: false, next: later });
        continue;
      }
      named ??= await this.cases.facts(tx, facts.caseId);
      if (!named) continue;
      const said = await this.remind.execute(tx, named, duty, next);
      await saveReminded(tx, duty.id, { ...said, next });
    }
  }
}
