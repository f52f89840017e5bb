import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '@samraad/deadlines';
import { refuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { RoundReader, type RoundRules } from '@samraad/scheme';
import { announceEffectAt } from '../domain/announce-effect.rules';
import { currentForm } from '../domain/forms/forms';
import { effectWindow } from '../domain/window.rules';
import { satisfactionOpenedMail } from '../mail/satisfaction-opened.mail';
import { findEvaluation, findEvaluations, insertEvaluation } from '../persistence/evaluation.store';
import { announceKey, announceKind, closeKey, openKey } from './evaluation-work';
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
    const { rules } = await this.rounds.byId(tx, roundId, await tx.now());
    await this.openSatisfaction(tx, facts, finishDay);
    await this.planEffect(tx, facts, finishDay, rules);
  }

  private async openSatisfaction(tx: Tx, facts: CaseFacts, finishDay: LocalDate): Promise<void> {
    const id = await insertEvaluation(tx, {
      caseId: facts.id,
      kind: 'satisfaction',
      formVersion: currentForm('satisfaction').version,
      finishDay,
      opensAt: await tx.now(),
      closesAt: null,
      state: 'open',
    });
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
    // Told however late: it is what tells the sides at all.
    const announceAt = announceEffectAt(window.opensDay, rules.closingDays);
    await tx.schedule({ kind: announceKind, key: announceKey(id), dueAt: announceAt, data });
    const evaluation = await findEvaluation(tx, id);
    // Told of the finish so late that the window is open already.
    if (evaluation && window.opensAt <= (await tx.now()))
      return this.openEffect.execute(tx, facts, evaluation);
    await tx.schedule({ kind: 'evaluation.open-effect', key: openKey(id), dueAt: window.opensAt, data });
  }
}
