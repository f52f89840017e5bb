import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork } from '@samraad/platform';
import {
  type DraftMessageView,
  DraftMessagesQuery,
  type DraftSide,
  draftSides,
  type DraftTogether,
  DraftTogetherQuery,
  NoteDraftVisit,
} from '@samraad/requests';
import { type PortalRequest, viewerOf } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';

/** Who is in a draft, and what they write to each other. */
export interface TogetherOnDesk {
  readonly sides: readonly DraftSide[];
  /** Null for a workplace that has not answered whether it joins. */
  readonly thread: { readonly items: readonly DraftMessageView[]; readonly total: number } | null;
}

/** How long somebody is here before it is written down anew: a visit, not each page of it. */
const minutesBetween = 5;

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

  /** The newest `limit` messages. */
  async open(req: PortalRequest, desk: RequestOnDesk, limit: number): Promise<TogetherOnDesk> {
    const { personId } = viewerOf(req);
    const { id } = desk.request;
    const joined = desk.facts.parties.some((one) => one.personId === personId);
    const [together, thread] = await Promise.all([
      this.together.of(this.db, id),
      joined
        ? this.messages.page(this.db, { caseId: id, readerId: personId }, { limit, offset: 0 })
        : Promise.resolve(null),
    ]);
    await this.note(req, desk, { together, thread });
    return { sides: draftSides(desk.request, together), thread };
  }

  /** An administrator who sees the page as somebody has not been here for them (ADR 52). */
  private async note(
    req: PortalRequest,
    { request, now }: RequestOnDesk,
    { together, thread }: { together: DraftTogether; thread: TogetherOnDesk['thread'] },
  ): Promise<void> {
    if (req.seenBy) return;
    const { personId, accountId } = viewerOf(req);
    const last = together.visits.find((one) => one.personId === personId)?.lastAt;
    const messageId = thread?.items.findLast(({ unread }) => unread)?.id ?? null;
    const again = last === undefined || now.getTime() - last.getTime() >= minutesBetween * 60_000;
    if (messageId === null && !(again && request.stage === 'draft')) return;
    await this.uow.run({ kind: 'person', personId, accountId }, (tx) =>
      this.noted.execute(tx, { caseId: request.id, messageId }),
    );
  }
}
