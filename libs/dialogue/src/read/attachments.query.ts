import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { ScanState } from '../domain/attachment.rules';
import { type AttachedWhere, unsentAttachments } from '../persistence/attachment.store';
import { draftOf } from '../persistence/draft.store';

/** A file with a message, or one that somebody has added and not sent. */
export interface AttachmentView {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly scan: ScanState;
  readonly addedBy: string;
  readonly addedAt: Date;
  /** Null until its message is sent. */
  readonly messageId: string | null;
}

/** Who asks, and of which provider's they read (null: all). */
export interface AttachmentsAsked {
  readonly caseId: string;
  readonly providerId: string | null;
  readonly personId: string;
}

const columns = `a.id, a.name, a.media_type AS "mediaType", a.bytes, a.sha256, a.scan, person_now(a.added_by) AS "addedBy",
  a.added_at AS "addedAt", a.message_id AS "messageId"`;
/** Sent ones of what they read, and their own. */
const readable = `FROM message_attachment a WHERE a.case_id = $1 AND ($2::uuid IS NULL OR a.provider_id = $2)
  AND (a.message_id IS NOT NULL OR a.added_by = $3)`;

/** The files of a case's messages, and what somebody has begun to write. */
@Injectable()
export class AttachmentsQuery {
  /** In the order they were added. */
  async page(
    db: Queryable,
    { caseId, providerId, personId }: AttachmentsAsked,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly AttachmentView[]; readonly total: number }> {
    const asked = [caseId, providerId, personId];
    const paged = `SELECT ${columns} ${readable} ORDER BY a.seq LIMIT $4 OFFSET $5`;
    const [items, [count]] = await Promise.all([
      db.query<AttachmentView>(paged, [...asked, limit, offset]),
      db.query<{ n: number }>(`SELECT count(*)::int AS n ${readable}`, asked),
    ]);
    return { items, total: count?.n ?? 0 };
  }

  /** Null when there is none that they may know of. */
  async find(
    db: Queryable,
    { caseId, providerId, personId }: AttachmentsAsked,
    id: string,
  ): Promise<AttachmentView | null> {
    const sql = `SELECT ${columns} ${readable} AND a.id = $4`;
    const [found] = await db.query<AttachmentView>(sql, [caseId, providerId, personId, id]);
    return found ?? null;
  }

  /** What somebody has written and added, and not sent. */
  async draft(db: Queryable, where: AttachedWhere) {
    const [body, files] = await Promise.all([draftOf(db, where), unsentAttachments(db, where)]);
    return { body, files };
  }
}
