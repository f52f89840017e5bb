import { Injectable } from '@nestjs/common';
import { PeopleToTell } from '@samraad/dialogue';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import { AddendumMoney } from '../application/addendum-money';
import { runningStages } from '../domain/running-stages';
import { addendumLapsedMail } from '../mail/addendum-lapsed.mail';
import { lockOpenAddendum, saveAddendumState } from '../persistence/addendum.store';

/** Not all have signed in time: what was held is free, and it is a draft again; ended where the course no longer runs (domain.md §9 [ours]). */
@Injectable()
export class LapseAddendumJob extends DueWorkJob {
  readonly kind = 'addenda.lapse';

  constructor(
    private readonly cases: CaseReader,
    private readonly money: AddendumMoney,
    private readonly tell: PeopleToTell,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const addendum = await lockOpenAddendum(tx, facts.id);
    const same = addendum?.id === work.data.addendumId && String(addendum?.sentNo) === work.data.sentNo;
    if (!addendum || !same || addendum.state !== 'sent') return 'skipped';
    await this.money.giveBack(tx, addendum.contractId, 'lapsed');
    const runs = runningStages.includes(facts.stage);
    await saveAddendumState(tx, addendum, runs ? 'draft' : 'ended', { lapsed: true });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'addenda.lapsed',
      facts: { addendumId: addendum.id, addendumNo: addendum.no },
    });
    const to = [...new Set([...this.tell.parties(facts), ...(await this.tell.responsible(tx, facts))])];
    const vars = { title: facts.title, caseId: facts.id };
    await tx.mail(addendumLapsedMail, vars, { to, key: `addendum-lapsed:${work.id}`, caseId: facts.id });
    return 'done';
  }
}
