import { Injectable } from '@nestjs/common';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { AdvanceCase } from '../application/advance-case';
import { CaseReader } from '../application/case.reader';
import { processObstacle } from '../domain/agreement-process.rules';
import { findProcesses } from '../persistence/agreement-process.store';
import { findChoice } from '../persistence/provider-choice.store';
import { requestLapsedMail } from '../mail/request-lapsed.mail';

/** 21 days after a decline without another provider: the request lapses, its number is never used again (domain.md §6). */
@Injectable()
export class LapseChoiceJob extends DueWorkJob {
  readonly kind = 'requests.lapse-choice';

  constructor(
    private readonly cases: CaseReader,
    private readonly advance: AdvanceCase,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    if (facts.stage !== 'choosing_provider') return 'skipped';
    // Chosen in time: what is waited for is a word about spread, or about the order after a breach (ADR 76).
    const choice = await findChoice(tx, facts.id);
    // Their days begin anew with the central parties' no, and when it is chosen no more (`ChoosingDays`).
    const obstacle = choice?.confirmedAt ? processObstacle(await findProcesses(tx, facts.id)) : null;
    if (obstacle && obstacle.key !== 'requests.process-refused') return 'skipped';
    await this.advance.execute(tx, facts.id, 'lapsed', obstacle ? 'process-refused' : 'no-provider-chosen');
    tx.audit({ stream: `case:${facts.id}`, action: 'requests.lapsed' });
    await tx.mail(
      requestLapsedMail,
      { title: facts.title, caseId: facts.id, refused: obstacle !== null },
      { to: await this.cases.partyPeople(tx, facts.id), key: `request-lapsed:${facts.id}`, caseId: facts.id },
    );
    return 'done';
  }
}
