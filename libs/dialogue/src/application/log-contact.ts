import { Injectable } from '@nestjs/common';
import { StopClock } from '@samraad/deadlines';
import { orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkContact, type LoggedKind, reachesBothSides } from '../domain/contact.rules';
import { insertContact } from '../persistence/contact.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';
import { EnterDialogue } from './enter-dialogue';

/** Person ids of the parties a call or meeting was with. */
export interface LogContactCommand {
  readonly caseId: string;
  readonly kind: LoggedKind;
  readonly heldAt: Date;
  readonly withManagement: readonly string[];
  readonly withEmployees: readonly string[];
}

/** The provider notes a call or meeting it has had; with both sides, the first one stops the dialogue clock (domain.md §6 [M]). */
@Injectable()
export class LogContact {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly stopClock: StopClock,
    private readonly enter: EnterDialogue,
    private readonly mails: DialogueMails,
  ) {}

  /** 422 when it lies ahead, or before the request reached the provider, or was with nobody, or with others than parties. */
  async execute(tx: Tx, command: LogContactCommand): Promise<{ contactId: string; firstContact: boolean }> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'dialogue.log-contact');
    const clock = (await this.enter.clock(tx, facts.id)) ?? refuse('dialogue.no-provider', {}, 409);
    const { kind, heldAt } = command;
    const now = await tx.now();
    const reached = orRefuse(
      checkContact(command, { now, reachedProviderAt: clock.startedAt, parties: facts.parties }),
    );
    // Stopped at when it was held; logged after the due day it is breached all the same (domain.md §6 [ours, 2]).
    const stop = { caseId: facts.id, kind: 'dialogue', by: kind, at: heldAt } as const;
    const first = reachesBothSides(reached) && (await this.stopClock.execute(tx, stop));
    const { providerId, personId, role } = actor;
    const contact = { caseId: facts.id, providerId, kind, heldAt, first, loggedBy: personId };
    const contactId = await insertContact(tx, { ...reached, ...contact, messageId: null });
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'dialogue.contact-logged',
      as: { role, providerId },
      facts: {
        contactId,
        kind,
        heldAt: heldAt.toISOString(),
        management: reached.withManagement.length,
        employees: reached.withEmployees.length,
        first,
      },
    });
    if (first) await this.enter.whenBoth(tx, facts);
    await this.mails.contact(tx, facts, { id: contactId, kind, heldAt });
    return { contactId, firstContact: first };
  }
}
