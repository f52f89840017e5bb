import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import { ActingInDialogue } from './acting-in-dialogue';
import { DialogueMails } from './dialogue-mails';
import { GiveCase } from './give-case';

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
    private readonly giving: GiveCase,
    private readonly mails: DialogueMails,
  ) {}

  /** 422 when the person holds no role at the provider now, 409 when they have the case already. */
  async execute(tx: Tx, { caseId, personId, note: written }: AssignConsultantCommand): Promise<void> {
    const { facts, actor } = await this.acting.provider(tx, caseId, 'dialogue.assign');
    const note = this.giving.note(written);
    if (facts.consultantId === personId) refuse('dialogue.already-assigned', {}, 409);
    if (!(await this.giving.worksAt(tx, personId, actor.providerId))) refuse('dialogue.not-at-provider');
    const id = await this.giving.give(tx, facts, actor, { personId, note });
    const handedOver = facts.consultantId !== null;
    const given = { id, personId, by: actor.personId, handedOver, noted: note !== null };
    await this.mails.assigned(tx, facts, given);
  }
}
