import { Injectable } from '@nestjs/common';
import { Refused, type Tx } from '@samraad/platform';
import { EarlyEndProposed, type EarlyEndProposedEvent } from '../domain/delivery.events';
import { earlyEndHash, earlyEndObstacle, type EarlyEndTerms } from '../domain/early-end.rules';
import { earlyEndProposedMail } from '../mail/early-end.mail';
import {
  insertEarlyEnd,
  insertEarlyEndAgreement,
  nextEarlyEndNo,
  saveEarlyEndState,
} from '../persistence/early-end.store';
import { EarlyEndDesk, type EarlyEndScene } from './early-end-desk';

/** What was proposed: its number, and the hash the others agree to. */
export interface ProposedEarlyEnd {
  readonly no: number;
  readonly hash: string;
}

/** One of the three wants to end the course early; it replaces what was proposed before (domain.md §9 [ours, 2]). */
@Injectable()
export class ProposeEarlyEnd {
  constructor(private readonly desk: EarlyEndDesk) {}

  /** The follow-up talk is kept when asked for and something was held; else it goes with the rest of the plan. */
  async execute(
    tx: Tx,
    { caseId, reason, amount, keepsTalk }: EarlyEndTerms & { readonly caseId: string },
  ): Promise<ProposedEarlyEnd> {
    const scene = await this.desk.forOneOfThree(tx, caseId);
    const { ground, open, who } = scene;
    const obstacle = earlyEndObstacle(amount, ground);
    if (obstacle) throw new Refused(obstacle);
    if (open) await saveEarlyEndState(tx, open, 'replaced');
    const no = await nextEarlyEndNo(tx, caseId);
    const terms = { caseId, no, reason, amount, keepsTalk: keepsTalk && ground.held };
    const hash = earlyEndHash(terms);
    await insertEarlyEnd(tx, { ...terms, side: who.side, hash });
    await insertEarlyEndAgreement(tx, { caseId, no, hash }, who);
    tx.audit({
      stream: `case:${caseId}`,
      action: 'delivery.early-end-proposed',
      as: { side: who.side, role: who.role },
      facts: { no, hash, amount: amount.toString() },
    });
    await this.told(tx, scene, no);
    return { no, hash };
  }

  private async told(tx: Tx, { facts, course }: EarlyEndScene, no: number): Promise<void> {
    // Whoever changes the course otherwise says no here.
    const event: EarlyEndProposedEvent = {
      type: EarlyEndProposed.type,
      caseId: facts.id,
      contractId: course.contractId,
    };
    await tx.publish(event);
    const order = {
      to: await this.desk.everybody(tx, facts),
      key: `early-end-proposed:${facts.id}:${no}`,
      caseId: facts.id,
    };
    await tx.mail(earlyEndProposedMail, { title: facts.title, caseId: facts.id }, order);
  }
}
