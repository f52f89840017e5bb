import { Injectable } from '@nestjs/common';
import { MarkMessagesSeen, type MessageView } from '@samraad/dialogue';
import { UnitOfWork } from '@samraad/platform';
import { type PortalRequest, viewerOf } from '../shell';

/**
 * Remembers that somebody was shown what was new to them: a write when something was, and none when nothing is. For
 * themselves alone: nobody learns when another has read.
 */
@Injectable()
export class MessagesSeen {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mark: MarkMessagesSeen,
  ) {}

  async note(req: PortalRequest, caseId: string, shown: readonly MessageView[]): Promise<void> {
    const last = shown.findLast(({ unread }) => unread);
    // An administrator who sees the page as somebody has read nothing for them (ADR 52).
    if (!last || req.seenBy) return;
    const { personId, accountId } = viewerOf(req);
    await this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.mark.execute(tx, { caseId, messageId: last.id }),
    );
  }
}
