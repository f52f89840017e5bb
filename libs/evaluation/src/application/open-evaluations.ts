import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import { currentForm } from '../domain/forms/forms';
import { effectReminders, satisfactionReminders } from '../domain/reminders.rules';
import { effectWindow } from '../domain/window.rules';
import { satisfactionOpenedMail } from '../mail/satisfaction-opened.mail';
import { findEvaluation, findEvaluations, insertEvaluation } from '../persistence/evaluation.store';
import { closeKey, openKey, scheduleReminders } from './evaluation-work';
import { OpenEffect } from './open-effect';

/** Opens the satisfaction form and fixes the effect window, once per case (domain.md §11). */
@Injectable()
export class OpenEvaluations {
  constructor(
    private readonly rounds: RoundReader,
    private readonly openEffect: OpenEffect,
  ) {}

  /** The case is locked. The finish that came first stands: a window once told is not moved. No activity held, no evaluation. */
  async execute(tx: Tx, facts: CaseFacts, finishDay: LocalDate): Promise<void> {
    if (!isLocalDate(finishDay) || (await findEvaluations(tx, facts.id)).length > 0) return;
    const roundId = facts.roundId ?? refuse('platform.not-found', {}, 404);
    const { rules } = await this.rounds.byId(tx, roundId);
    await this.openSatisfaction(tx, facts, finishDay, rules);
    await this.planEffect(tx, facts, finishDay, rules);
  }

  private async openSatisfaction(
    tx: Tx,
    facts: CaseFacts,
    finishDay: LocalDate,
    rules: RoundRules,
  ): Promise<void> {
    const now = await tx.now();
    const id = await insertEvaluation(tx, {
      caseId: facts.id,
      kind: 'satisfaction',
      formVersion: currentForm('satisfaction').version,
      finishDay,
      opensAt: now,
      closesAt: null,
      state: 'open',
    });
    await scheduleReminders(tx, facts.id, id, satisfactionReminders(now, rules.closingDays));
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'evaluation.satisfaction-opened',
      facts: { evaluationId: id, finishDay },
    });
    const to = [...new Set(facts.parties.map((one) => one.personId))];
    await tx.mail(
      satisfactionOpenedMail,
      { title: facts.title, caseId: facts.id },
      { to, key: `satisfaction-opened:${id}`, caseId: facts.id },
    );
  }

  private async planEffect(tx: Tx, facts: CaseFacts, finishDay: LocalDate, rules: RoundRules): Promise<void> {
    const window = effectWindow(finishDay, rules);
    const id = await insertEvaluation(tx, {
      caseId: facts.id,
      kind: 'effect',
      formVersion: currentForm('effect').version,
      finishDay,
      opensAt: window.opensAt,
      closesAt: window.closesAt,
      state: 'scheduled',
    });
    const data = { caseId: facts.id, evaluationId: id };
    await tx.schedule({
      kind: 'evaluation.close-effect',
      key: closeKey(id),
      dueAt: window.closesAt,
      data,
    });
    await scheduleReminders(tx, facts.id, id, effectReminders(window, rules.closingDays));
    const evaluation = await findEvaluation(tx, id);
    // Told of the finish so late that the window is open already.
    if (evaluation && window.opensAt <= (await tx.now()))
      return this.openEffect.execute(tx, facts, evaluation);
    await tx.schedule({ kind: 'evaluation.open-effect', key: openKey(id), dueAt: window.opensAt, data });
  }
}
