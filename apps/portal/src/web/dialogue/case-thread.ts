import { Injectable } from '@nestjs/common';
import {
  type ContactView,
  ContactsQuery,
  MessagesQuery,
  type MessageView,
  threadReading,
} from '@samraad/dialogue';
import { Database } from '@samraad/platform';
import type { PortalRequest } from '../shell';

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
  ) {}

  /** The parties read everything; a provider what was exchanged with it. */
  async read(req: PortalRequest, caseId: string, providerId: string | null): Promise<Thread> {
    const atProvider = req.caseRelations?.has('provider') ?? false;
    const only = readable(req, providerId);
    return {
      messages: await this.messages.ofCase(this.db, caseId, only),
      contacts: await this.contacts.ofCase(this.db, caseId, only),
      atProvider,
    };
  }

  /** Part of the messages, and how many of them the viewer may read in all. */
  messagePage(
    req: PortalRequest,
    of: { readonly caseId: string; readonly providerId: string | null },
    page: { readonly limit: number; readonly offset: number },
  ) {
    const providerId = readable(req, of.providerId);
    return this.messages.page(this.db, { caseId: of.caseId, providerId }, page);
  }
}

/** Null: everything. */
const readable = (req: PortalRequest, providerId: string | null): string | null =>
  threadReading(req.caseRelations ?? new Set()) === 'all' ? null : providerId;
