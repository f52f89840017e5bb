import { Injectable } from '@nestjs/common';
import { StopClock } from '@samraad/deadlines';
import { orRefuse, type Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { reachesBothSides } from '../domain/contact.rules';
import { limits, requiredText } from '../domain/dialogue.rules';
import { insertContact } from '../persistence/contact.store';
import { dropDraft } from '../persistence/draft.store';
import { insertMessage } from '../persistence/message.store';
import { ActingInDialogue, type DialogueActor } from './acting-in-dialogue';
import { AttachFiles, type FilesMeant } from './attach-files';
import { DialogueMails } from './dialogue-mails';
import { EnterDialogue } from './enter-dialogue';

/** `side` only for who holds roles on both sides of the case. */
export interface SendMessageCommand extends FilesMeant {
  readonly caseId: string;
  readonly body: string;
  readonly side?: 'management' | 'employees';
}

/** Writes to everybody in the case. The provider's first message to both sides stops the dialogue clock (domain.md §6 [M]). */
@Injectable()
export class SendMessage {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly stopClock: StopClock,
    private readonly enter: EnterDialogue,
    private readonly mails: DialogueMails,
    private readonly attach: AttachFiles,
  ) {}

  /** 404 for whoever has no part in the case, 409 when it has ended or has no provider. */
  async execute(tx: Tx, command: SendMessageCommand): Promise<{ messageId: string; firstContact: boolean }> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, {
      act: 'dialogue.message',
      side: command.side,
    });
    const body = orRefuse(requiredText(command.body, 'message', limits.message));
    const providerId = facts.providerId ?? '';
    const where = { caseId: facts.id, providerId, personId: actor.personId };
    const files = await this.attach.add(tx, where, command);
    const messageId = await insertMessage(tx, {
      caseId: facts.id,
      providerId,
      authorId: actor.personId,
      side: actor.side,
      body,
    });
    await this.attach.send(tx, messageId, files);
    await dropDraft(tx, where);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.message-sent',
      as: { role: actor.role, side: actor.side, ...(actor.side === 'provider' ? { providerId } : {}) },
      facts: { messageId, ...(files.length > 0 && { files: files.length }) },
    });
    const firstContact = actor.side === 'provider' && (await this.contact(tx, facts, actor, messageId));
    await this.mails.message(tx, facts, messageId, actor);
    return { messageId, firstContact };
  }

  /** A side with nobody left was not reached, so the clock runs on. */
  private async contact(tx: Tx, facts: CaseFacts, actor: DialogueActor, messageId: string): Promise<boolean> {
    const of = (side: 'management' | 'employees') => [
      ...new Set(facts.parties.filter((party) => party.side === side).map((party) => party.personId)),
    ];
    const management = of('management');
    // Somebody with roles on both sides stands for one of them only.
    const withEmployees = of('employees').filter((personId) => !management.includes(personId));
    const reached = { withManagement: management, withEmployees };
    if (!reachesBothSides(reached)) return false;
    if (!(await this.stopClock.execute(tx, { caseId: facts.id, kind: 'dialogue', by: 'message' })))
      return false;
    await insertContact(tx, {
      ...reached,
      caseId: facts.id,
      providerId: facts.providerId ?? '',
      kind: 'message',
      messageId,
      heldAt: await tx.now(),
      first: true,
      loggedBy: actor.personId,
    });
    await this.enter.whenBoth(tx, facts);
    return true;
  }
}
