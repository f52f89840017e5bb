import { Injectable } from '@nestjs/common';
import { type ContactView, ContactsQuery, MessagesQuery, type MessageView } from '@samraad/dialogue';
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
    const isParty = req.caseRelations?.has('party') ?? false;
    const only = isParty ? null : providerId;
    return {
      messages: await this.messages.ofCase(this.db, caseId, only),
      contacts: await this.contacts.ofCase(this.db, caseId, only),
      atProvider,
    };
  }
}
