import { Injectable } from '@nestjs/common';
import { PeopleReader } from '@samraad/identity';
import { refuse, type Tx, trimmed } from '@samraad/platform';
import { CaseProvider } from '@samraad/requests';
import { limits } from '../domain/dialogue.rules';
import { endAssignment, insertAssignment } from '../persistence/assignment.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';

/** `note` is for the colleague, and stays at the provider. */
export interface AssignConsultantCommand {
  readonly caseId: string;
  readonly personId: string;
  readonly note: string | null;
}

/** Gives a case to a consultant of its provider, or hands it over to another one; history is kept. */
@Injectable()
export class AssignConsultant {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly people: PeopleReader,
    private readonly caseProvider: CaseProvider,
    private readonly mails: DialogueMails,
  ) {}

  /** 422 when the person holds no role at the provider now, 409 when they have the case already. */
  async execute(tx: Tx, command: AssignConsultantCommand): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, command.caseId, 'dialogue.assign');
    const note = trimmed(command.note ?? '') || null;
    if (note && note.length > limits.note) refuse('dialogue.note-too-long', { longest: limits.note });
    if (facts.consultantId === command.personId) refuse('dialogue.already-assigned', {}, 409);
    const { providerId, role } = actor;
    const held = await this.people.rolesOf(tx, command.personId, await tx.now());
    if (!held.some((one) => one.providerId === providerId)) refuse('dialogue.not-at-provider');
    await endAssignment(tx, facts.id);
    const given = { personId: command.personId, by: actor.personId };
    const id = await insertAssignment(tx, { ...given, caseId: facts.id, providerId, note });
    await this.caseProvider.setConsultant(tx, facts.id, command.personId);
    const handedOver = facts.consultantId !== null;
    tx.audit({
      stream: `case:${facts.id}`,
      action: handedOver ? 'dialogue.handed-over' : 'dialogue.assigned',
      as: { role, providerId },
      facts: { assignmentId: id, personId: command.personId, before: facts.consultantId },
    });
    await this.mails.assigned(tx, facts, { ...given, id, handedOver, noted: note !== null });
  }
}
