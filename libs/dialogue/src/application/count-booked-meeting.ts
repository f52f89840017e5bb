import { Injectable } from '@nestjs/common';
import { StopClock } from '@samraad/deadlines';
import type { Tx } from '@samraad/platform';
import type { CaseFacts } from '@samraad/requests';
import { type ContactWith, reachesBothSides } from '../domain/contact.rules';
import { insertContact } from '../persistence/contact.store';
import type { DialogueActor } from './acting-in-dialogue';
import { EnterDialogue } from './enter-dialogue';

/** A meeting that now stands in the calendars of provider and parties: the first one stops the dialogue clock (domain.md §6 [M]). */
@Injectable()
export class CountBookedMeeting {
  constructor(
    private readonly stopClock: StopClock,
    private readonly enter: EnterDialogue,
  ) {}

  /** True when it was the first contact with both sides. The caller holds the case row. */
  async execute(
    tx: Tx,
    facts: CaseFacts,
    { personId }: DialogueActor,
    people: ContactWith,
  ): Promise<boolean> {
    if (facts.providerId === null || !reachesBothSides(people)) return false;
    const first = await this.stopClock.execute(tx, { caseId: facts.id, kind: 'dialogue', by: 'booked' });
    if (!first) return false;
    const { id: caseId, providerId } = facts;
    const contact = {
      caseId,
      providerId,
      kind: 'booked',
      heldAt: await tx.now(),
      first,
      messageId: null,
    } as const;
    await insertContact(tx, { ...contact, ...people, loggedBy: personId });
    await this.enter.whenBoth(tx, facts);
    return true;
  }
}
