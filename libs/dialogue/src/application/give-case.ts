import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx, trimmed } from '@samraad/platform';
import { type CaseFacts, CaseProvider } from '@samraad/requests';
import { limits } from '../domain/dialogue.rules';
import { endAssignment, insertAssignment } from '../persistence/assignment.store';
import type { ProviderActor } from './acting-in-dialogue';

/** To whom, with what note for them (trimmed; null when there is none). */
export interface Gift {
  readonly personId: string;
  readonly note: string | null;
}

/** What both ways of giving cases share: one at a time, and several in one act. */
@Injectable()
export class GiveCase {
  constructor(
    private readonly people: PeopleReader,
    private readonly caseProvider: CaseProvider,
  ) {}

  /** The note as it is kept; 422 when it is too long. */
  note(written: string | null): string | null {
    const note = trimmed(written ?? '') || null;
    if (note && note.length > limits.note) refuse('dialogue.note-too-long', { longest: limits.note });
    return note;
  }

  /** Whether somebody holds a role at the provider now. */
  async worksAt(tx: Tx, personId: string, providerId: string): Promise<boolean> {
    const held = await this.people.rolesOf(tx, personId, await tx.now());
    return held.some((one) => one.providerId === providerId);
  }

  /** Moves a locked case to its next consultant; history is kept. The new assignment's id. */
  async give(tx: Tx, facts: CaseFacts, actor: ProviderActor, { personId, note }: Gift): Promise<string> {
    const { providerId, role, personId: by } = actor;
    await endAssignment(tx, facts.id);
    const id = await insertAssignment(tx, { personId, by, caseId: facts.id, providerId, note });
    await this.caseProvider.setConsultant(tx, facts.id, personId);
    tx.audit({
      stream: `case:${facts.id}`,
      action: facts.consultantId === null ? 'dialogue.assigned' : 'dialogue.handed-over',
      as: { role, providerId },
      facts: { assignmentId: id, personId, before: facts.consultantId },
    });
    return id;
  }
}
