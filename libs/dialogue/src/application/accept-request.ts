import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { CaseProvider } from '@samraad/requests';
import { mayAccept } from '../domain/dialogue.rules';
import { insertDecision } from '../persistence/decision.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';
import { EnterDialogue } from './enter-dialogue';

/** The provider takes a request on. That is no contact: both clocks run on (domain.md §6 [M]). */
@Injectable()
export class AcceptRequest {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly caseProvider: CaseProvider,
    private readonly enter: EnterDialogue,
    private readonly mails: DialogueMails,
  ) {}

  /** 404 or 403 for others than the case's provider, 409 when it is not waiting for an answer. */
  async execute(tx: Tx, command: { caseId: string }): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'dialogue.accept');
    orRefuse(mayAccept(facts));
    await this.caseProvider.markAccepted(tx, facts.id);
    const { providerId, role } = actor;
    const decisionId = await insertDecision(tx, { caseId: facts.id, providerId, by: actor.personId });
    tx.audit({ stream: `case:${facts.id}`, action: 'dialogue.accepted', as: { role, providerId } });
    await this.enter.whenBoth(tx, { ...facts, acceptedAt: await tx.now() });
    const clock = await this.enter.clock(tx, facts.id);
    await this.mails.accepted(tx, facts, decisionId, clock && !clock.stoppedAt ? clock.dueDay : null);
  }
}
