import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { type DueWork, DueWorkJob, type DueWorkOutcome, type Tx } from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { announceKind } from '../application/evaluation-work';
import { isOvertaken } from '../domain/announce-effect.rules';
import { stateAt } from '../domain/evaluation-state';
import { effectOpenedMail } from '../mail/effect-opened.mail';
import { type EvaluationRow, findEvaluation } from '../persistence/evaluation.store';

/** Tells the sides that have not answered, once, that the effect window is open (domain.md §11 [M]). */
@Injectable()
export class AnnounceEffectJob extends DueWorkJob {
  readonly kind = announceKind;

  constructor(
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
  ) {
    super();
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const evaluation = await findEvaluation(tx, work.data.evaluationId ?? '');
    const now = await tx.now();
    if (!evaluation?.closesAt || stateAt(evaluation, now) !== 'open') return 'skipped';
    const { opensAt, closesAt } = evaluation;
    const { rules } = await this.rounds.byId(tx, facts.roundId ?? '', opensAt);
    if (isOvertaken({ opensAt, closesAt }, rules, now)) return 'skipped';
    const window = {
      lastDay: localDateOf(closesAt),
      months: monthsUntil(evaluation.finishDay, localDateOf(opensAt)),
    };
    await this.tell(tx, facts, evaluation, window);
    return 'done';
  }

  private async tell(
    tx: Tx,
    facts: CaseFacts,
    evaluation: EvaluationRow,
    window: { lastDay: string; months: number },
  ): Promise<void> {
    const to = facts.parties
      .filter(({ side }) => !evaluation.answered.includes(side))
      .map(({ personId }) => personId);
    await tx.mail(
      effectOpenedMail,
      { title: facts.title, caseId: facts.id, ...window },
      { to: [...new Set(to)], key: `evaluation-opened:${evaluation.id}`, caseId: facts.id },
    );
  }
}

/** The window was fixed when the course was known to be finished: what it says is its own, whatever the round says now. */
function monthsUntil(finishDay: string, opensDay: string): number {
  const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(opensDay) - month(finishDay);
}
