import { Injectable } from '@nestjs/common';
import type { StoredFile } from '@samraad/files';
import type { Tx } from '@samraad/platform';
import { unsentAttachments } from '../persistence/attachment.store';
import { ActingInDialogue } from './acting-in-dialogue';
import { AttachFiles } from './attach-files';

/** Adds a file to a message that is to be sent later; till then only whoever added it has it. */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly acting: ActingInDialogue,
    private readonly attach: AttachFiles,
  ) {}

  /** 422 when there are as many as one message may have already. */
  async execute(
    tx: Tx,
    { caseId, file }: { caseId: string; file: StoredFile },
  ): Promise<{ attachmentId: string }> {
    const { facts, actor } = await this.acting.anyone(tx, caseId, { act: 'dialogue.message' });
    const where = { caseId: facts.id, providerId: facts.providerId ?? '', personId: actor.personId };
    const before = await unsentAttachments(tx, where);
    await this.attach.add(tx, where, { files: [file], attachments: before.map(({ id }) => id) });
    return { attachmentId: file.id };
  }
}
