import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@samraad/platform';
import {
  DraftMessagesQuery,
  type DraftSide,
  draftSides,
  type DraftTogether,
  type DraftThread,
  DraftTogetherQuery,
  isNewVisit,
  newSince,
  NoteDraftVisit,
} from '@samraad/requests';
import { type PortalRequest, viewerOf } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** Who is in a draft, and what they write to each other. */
export interface TogetherOnDesk {
  readonly sides: readonly DraftSide[];
  /** Null for a workplace that has not answered whether it joins. */
  readonly thread: DraftThread | null;
  /** Since when what others write is new to the viewer; null when they are here for the first time. */
  readonly newSince: Date | null;
}

/** Which of the messages are shown; `whole` where it is the thread by itself. */
export interface ShownMessages {
  readonly limit: number;
  readonly offset: number;
  readonly whole?: boolean;
}

/** Reads it for one of the parties, and remembers that they were here and what they were shown. */
@Injectable()
export class DraftTogetherReader {
  constructor(
    private readonly db: Database,
    private readonly together: DraftTogetherQuery,
    private readonly messages: DraftMessagesQuery,
    private readonly uow: UnitOfWork,
    private readonly noted: NoteDraftVisit,
  ) {}

  /** A page of the messages, the newest first. */
  async open(req: PortalRequest, desk: RequestOnDesk, shown: ShownMessages): Promise<TogetherOnDesk> {
    const { personId } = viewerOf(req);
    const { id } = desk.request;
    const joined = desk.facts.parties.some((one) => one.personId === personId);
    const [together, thread] = await Promise.all([
      this.together.of(this.db, id),
      joined ? this.messages.page(this.db, { caseId: id, readerId: personId }, shown) : Promise.resolve(null),
    ]);
    await this.note(req, desk, { together, messageId: thread && readTo(thread, shown.whole ?? false) });
    const visit = together.visits.find((one) => one.personId === personId);
    const since = newSince(desk.request.stage, visit, desk.now);
    return { sides: draftSides(desk.request, together), thread, newSince: since };
  }

  /** An administrator who sees the page as somebody has not been here for them (ADR 52). */
  private async note(
    req: PortalRequest,
    { request, now }: RequestOnDesk,
    { together, messageId }: { together: DraftTogether; messageId: string | null },
  ): Promise<void> {
    if (req.seenBy) return;
    const { personId, accountId } = viewerOf(req);
    const last = together.visits.find((one) => one.personId === personId)?.lastAt;
    // The use case decides; nothing is begun where it has nothing to write.
    if (messageId === null && !isNewVisit(request.stage, last, now)) return;
    await this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.noted.execute(tx, { caseId: request.id, messageId }),
    );
  }
}

/**
 * The last new message shown. What is kept is how far somebody has read: on the draft, where only the last ones stand, nothing new above
 * may be unseen; the thread by itself has it all, on pages, and opens at the newest.
 */
export function readTo({ items, unread }: DraftThread, whole: boolean): string | null {
  const shown = items.filter((one) => one.unread);
  return whole || shown.length === unread ? (shown.at(-1)?.id ?? null) : null;
}
