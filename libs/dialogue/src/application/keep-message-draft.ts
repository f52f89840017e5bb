import { Injectable } from '@nestjs/common';
import { orRefuse, type Tx } from '@samraad/platform';
import { draftText } from '../domain/dialogue.rules';
import { dropDraft, keepDraft } from '../persistence/draft.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { AttachFiles, type FilesMeant } from './attach-files';

/** What somebody has written so far, and its files. */
export interface KeepMessageDraftCommand extends FilesMeant {
  readonly caseId: string;
  readonly body: string;
  /** What stands in the way of sending it, in words: told again when the same is sent twice. */
  readonly obstacles?: readonly { readonly field: string; readonly message: string }[];
}

/** What stands in the way of a message that was only kept. */
export interface KeptDraft {
  readonly obstacles: readonly { readonly field: string; readonly message: string }[];
}

/** Keeps a message that is not sent yet, for its author alone, with the files that go with it. */
@Injectable()
export class KeepMessageDraft {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly attach: AttachFiles,
  ) {}

  async execute(tx: Tx, command: KeepMessageDraftCommand): Promise<KeptDraft> {
    const { facts, actor } = await this.acting.anyone(tx, command.caseId, { act: 'dialogue.message' });
    const where = { caseId: facts.id, providerId: facts.providerId ?? '', personId: actor.personId };
    const body = orRefuse(draftText(command.body));
    await (body === '' ? dropDraft(tx, where) : keepDraft(tx, where, body));
    await this.attach.add(tx, where, command);
    return { obstacles: command.obstacles ?? [] };
  }
}
