import { Injectable } from '@nestjs/common';
import { type Act, mayBeSeen, NotePageSeen } from '@samraad/identity';
import { Database, refuse, UnitOfWork } from '@samraad/platform';
import type { PortalRequest } from '../web/shell/portal-request';

/** What an administrator sees as somebody is noted before it is shown, and not all of it is shown (ADR 52). */
@Injectable()
export class PagesSeen {
  constructor(
    private readonly db: Database,
    private readonly uow: UnitOfWork,
    private readonly page: NotePageSeen,
  ) {}

  /** Throws 403 'identity.page-not-seen' for how somebody comes in, and for what is not theirs. */
  async note(req: PortalRequest, act: Act): Promise<void> {
    const { seenBy, viewer } = req;
    if (!seenBy || viewer === null) return;
    if (!mayBeSeen(act)) refuse('identity.page-not-seen', {}, 403);
    const { personId, accountId } = seenBy.administrator;
    const command = { viewingId: seenBy.viewingId, seenAccountId: viewer.accountId, path: req.path };
    // Beside the request, which itself can write nothing.
    await this.db.apart(() =>
      this.uow.run({ kind: 'person', personId, accountId }, (tx) => this.page.execute(tx, command)),
    );
  }
}
