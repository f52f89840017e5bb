import { Injectable } from '@nestjs/common';
import {
  AttachmentsQuery,
  type ContactView,
  ContactsQuery,
  MessagesQuery,
  type MessageView,
  threadReading,
} from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import { type PortalRequest, viewerOf } from '../shell';

/** What was written and noted in a case, as far as the viewer may read it. */
export interface Thread {
  readonly messages: readonly MessageView[];
  readonly contacts: readonly ContactView[];
  /** Whether the viewer reads as the provider: then only what was exchanged with that provider. */
  readonly atProvider: boolean;
}

/** Reads a case's messages and contacts for a viewer the access guard has let in. */
@Injectable()
export class CaseThread {
  constructor(
    private readonly db: Database,
    private readonly messages: MessagesQuery,
    private readonly contacts: ContactsQuery,
    private readonly attachments: AttachmentsQuery,
  ) {}

  /** The parties read everything; a provider what was exchanged with it. */
  async read(req: PortalRequest, caseId: string, providerId: string | null): Promise<Thread> {
    const atProvider = req.caseRelations?.has('provider') ?? false;
    const only = readable(req, providerId);
    return {
      messages: await this.messages.ofCase(this.db, caseId, only, viewerOf(req).personId),
      contacts: await this.contacts.ofCase(this.db, caseId, only),
      atProvider,
    };
  }

  /** What the viewer has begun to write; nothing where there is nobody to write to. */
  async draft(req: PortalRequest, caseId: string, providerId: string | null) {
    if (providerId === null) return { body: '', files: [] };
    const { personId } = viewerOf(req);
    return this.attachments.draft(this.db, { caseId, providerId, personId });
  }

  /** Part of the messages, and how many of them the viewer may read in all. */
  messagePage(
    req: PortalRequest,
    of: { readonly caseId: string; readonly providerId: string | null },
    page: { readonly limit: number; readonly offset: number },
  ) {
    const providerId = readable(req, of.providerId);
    const readerId = viewerOf(req).personId;
    return this.messages.page(this.db, { caseId: of.caseId, providerId, readerId }, page);
  }
}

/** Whose messages the viewer reads of those with a case's providers; null: everyone's. */
export const readable = (req: PortalRequest, providerId: string | null): string | null =>
  threadReading(req.caseRelations ?? new Set()) === 'all' ? null : providerId;
