import { Injectable } from '@nestjs/common';
import { attachmentReading, AttachmentsQuery, type AttachmentView } from '@samraad/dialogue';
import { Database, isId, refuse, UnitOfWork } from '@samraad/platform';
import { CaseReader } from '@samraad/requests';
import type { Response } from 'express';
import { orNotFound, type PortalRequest, StoredFiles, viewerOf } from '../shell';
import { readable } from './case-thread';

/** The files of a case's messages, for a viewer the access guard has let in: whoever reads a message reads its files. */
@Injectable()
export class MessageFiles {
  constructor(
    private readonly db: Database,
    private readonly cases: CaseReader,
    private readonly attachments: AttachmentsQuery,
    private readonly stored: StoredFiles,
    private readonly uow: UnitOfWork,
  ) {}

  async page(req: PortalRequest, caseId: string, page: { readonly limit: number; readonly offset: number }) {
    return this.attachments.page(this.db, await this.asked(req, caseId), page);
  }

  /** 404 when there is none the viewer may know of. */
  async find(req: PortalRequest, caseId: string, id: string): Promise<AttachmentView> {
    if (!isId(id)) refuse('platform.not-found', {}, 404);
    return orNotFound(await this.attachments.find(this.db, await this.asked(req, caseId), id.toLowerCase()));
  }

  /** Sends its bytes, and notes in the reader's own trail that they were fetched; 409 while, or since, they can't be. */
  async deliver(
    req: PortalRequest,
    res: Response,
    { caseId, id }: { readonly caseId: string; readonly id: string },
  ): Promise<void> {
    // Private as the words beside it (ADR 52).
    if (req.seenBy) refuse('dialogue.attachment-not-shown', {}, 403);
    const file = await this.find(req, caseId, id);
    const viewer = viewerOf(req);
    const reading = attachmentReading({ scan: file.scan, own: file.addedBy === viewer.personId });
    if (reading === 'waiting') refuse('dialogue.attachment-waits', {}, 409);
    if (reading === 'withdrawn') refuse('dialogue.attachment-withdrawn', {}, 409);
    const content = await this.stored.open(file.id);
    const { personId, accountId } = viewer;
    await this.uow.run({ kind: 'person', personId, accountId }, async (tx) =>
      tx.audit({
        stream: `account:${accountId}`,
        action: 'dialogue.file-opened',
        facts: { caseId, attachmentId: file.id },
      }),
    );
    await this.stored.send(res, file, content);
  }

  private async asked(req: PortalRequest, caseId: string) {
    const { providerId } = orNotFound(await this.cases.facts(this.db, caseId));
    return { caseId, providerId: readable(req, providerId), personId: viewerOf(req).personId };
  }
}
