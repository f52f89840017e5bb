import { Injectable } from '@nestjs/common';
import { FollowUpReader, MoneyStrand } from '@samraad/delivery';
import { PeopleReader } from '@samraad/identity';
import type { Tx } from '@samraad/platform';
import { AdvanceCase, type CaseFacts, CaseReader } from '@samraad/requests';
import { caseClosedMail } from '../mail/case-closed.mail';
import { closeEvaluation, findEvaluations } from '../persistence/evaluation.store';
import { followUpOverKey } from './evaluation-work';

/**
 * Closes the case when the effect strand and the money strand have both ended, and no follow-up talk is planned (domain.md
 * §13 [ours, 2]). The case is locked.
 */
@Injectable()
export class EndCase {
  constructor(
    private readonly cases: CaseReader,
    private readonly advance: AdvanceCase,
    private readonly money: MoneyStrand,
    private readonly followUp: FollowUpReader,
    private readonly people: PeopleReader,
  ) {}

  async whenBothStrandsEnded(tx: Tx, caseId: string): Promise<void> {
    const facts = await this.cases.lock(tx, caseId);
    if (facts.stage !== 'effect') return;
    const evaluations = await findEvaluations(tx, caseId);
    const effect = evaluations.find(({ kind }) => kind === 'effect');
    if ((effect && effect.state !== 'closed') || !(await this.money.ended(tx, caseId))) return;
    if (await this.waitsForFollowUp(tx, caseId)) return;
    const satisfaction = evaluations.find(({ kind }) => kind === 'satisfaction');
    if (satisfaction && (await closeEvaluation(tx, satisfaction.id))) {
      tx.audit({
        stream: `case:${caseId}`,
        action: 'evaluation.satisfaction-closed',
        facts: { evaluationId: satisfaction.id, answered: satisfaction.answered.join(' ') },
      });
    }
    await this.advance.execute(tx, caseId, 'closed', 'evaluated-and-paid');
    await this.tell(tx, facts);
  }

  /** Looks again when the time of a talk that nobody reported is over. */
  private async waitsForFollowUp(tx: Tx, caseId: string): Promise<boolean> {
    const until = await this.followUp.keepsOpenUntil(tx, caseId);
    if (until === null) return false;
    const key = followUpOverKey(caseId);
    await tx.schedule({ kind: 'evaluation.follow-up-over', key, dueAt: until, data: { caseId } });
    return true;
  }

  private async tell(tx: Tx, facts: CaseFacts): Promise<void> {
    const provider = facts.providerId
      ? await this.people.holders(
          tx,
          { roles: ['coordinator'], providerId: facts.providerId },
          await tx.now(),
        )
      : [];
    const consultant = facts.consultantId ? [facts.consultantId] : [];
    const to = [
      ...facts.parties.map((one) => one.personId),
      ...provider.map((one) => one.personId),
      ...consultant,
    ];
    await tx.mail(
      caseClosedMail,
      { title: facts.title, caseId: facts.id },
      { to: [...new Set(to)], key: `case-closed:${facts.id}`, caseId: facts.id },
    );
  }
}
