import type { Response } from 'express';
import { Ask, PageAt, type PortalRequest } from '../../shell';
import { MessageFiles } from '../message-files';

/** A file with a message, fetched. */
@PageAt('case.message-file', 'dialogue.read')
export class MessageFilePage {
  constructor(private readonly files: MessageFiles) {}

  async show(req: PortalRequest, res: Response): Promise<void> {
    const ask = new Ask(req);
    await this.files.deliver(req, res, { caseId: ask.caseId, id: ask.param('attachmentId') });
  }
}
