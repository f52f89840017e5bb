import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import {
  type DueWork,
  type DueWorkHandler,
  DueWorkHandlers,
  type DueWorkOutcome,
  type Tx,
} from '@samraad/platform';
import { type CaseFacts, CaseReader } from '@samraad/requests';
import { RoundReader } from '@samraad/scheme';
import { stateAt } from '../domain/evaluation-state';
import {
  effectReminders,
  isOvertaken,
  type Reminder,
  satisfactionReminders,
} from '../domain/reminders.rules';
import { effectOpenedMail } from '../mail/effect-opened.mail';
import { effectReminderMail } from '../mail/effect-reminder.mail';
import { satisfactionReminderMail } from '../mail/satisfaction-reminder.mail';
import { type EvaluationRow, findEvaluation } from '../persistence/evaluation.store';

/** Tells that the effect window is open, and reminds the side that has not answered (domain.md §11 [M]). */
@Injectable()
export class RemindToAnswerJob implements DueWorkHandler, OnModuleInit {
  readonly kind = 'evaluation.remind';

  constructor(
    private readonly handlers: DueWorkHandlers,
    private readonly cases: CaseReader,
    private readonly rounds: RoundReader,
  ) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  async handle(tx: Tx, work: DueWork): Promise<DueWorkOutcome> {
    const facts = await this.cases.lock(tx, work.data.caseId ?? '');
    const evaluation = await findEvaluation(tx, work.data.evaluationId ?? '');
    const step = work.data.step as Reminder['step'];
    const now = await tx.now();
    if (!evaluation || stateAt(evaluation, now) !== 'open') return 'skipped';
    if (isOvertaken(step, await this.remindersOf(tx, facts, evaluation), now)) return 'skipped';
    const to = facts.parties
      .filter((party) => !evaluation.answered.includes(party.side))
      .map((party) => party.personId);
    await this.tell(tx, facts, evaluation, { step, to: [...new Set(to)] });
    return 'done';
  }

  private async tell(
    tx: Tx,
    facts: CaseFacts,
    evaluation: EvaluationRow,
    { step, to }: { step: Reminder['step']; to: string[] },
  ): Promise<void> {
    const vars = { title: facts.title, caseId: facts.id };
    const order = { to, key: `evaluation-${step}:${evaluation.id}`, caseId: facts.id };
    if (evaluation.closesAt === null) return tx.mail(satisfactionReminderMail, vars, order);
    const lastDay = localDateOf(evaluation.closesAt);
    return tx.mail(step === 'opened' ? effectOpenedMail : effectReminderMail, { ...vars, lastDay }, order);
  }

  private async remindersOf(tx: Tx, facts: CaseFacts, evaluation: EvaluationRow): Promise<Reminder[]> {
    const { rules } = await this.rounds.byId(tx, facts.roundId ?? '');
    if (evaluation.closesAt === null) return satisfactionReminders(evaluation.opensAt, rules.closingDays);
    const window = {
      opensDay: localDateOf(evaluation.opensAt),
      closesDay: localDateOf(evaluation.closesAt),
    };
    return effectReminders(window, rules.closingDays);
  }
}
