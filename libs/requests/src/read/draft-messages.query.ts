import { Injectable } from '@nestjs/common';
import type { Side } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';

/** A message between the sides of a draft, as one of them reads it. */
export interface DraftMessageView {
  readonly id: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly side: Side;
  readonly unitId: string;
  readonly unit: string;
  readonly body: string;
  readonly writtenAt: Date;
  /** By another, and not shown to the reader before. */
  readonly unread: boolean;
}

/** Part of a thread; `total` and `unread` are of all of it. */
export interface DraftThread {
  readonly items: readonly DraftMessageView[];
  readonly total: number;
  readonly unread: number;
}

/** Whose thread, for whom. */
interface ReadBy {
  readonly caseId: string;
  readonly readerId: string;
}

/** Reads the thread between the sides; whether the reader may, their caller has asked. */
@Injectable()
export class DraftMessagesQuery {
  /** The newest `limit` of them, oldest first, and how many there are and are unread in all; `offset` steps back in time. */
  async page(
    db: Queryable,
    { caseId, readerId }: ReadBy,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<DraftThread> {
    const [rows, [count]] = await Promise.all([
      db.query<Omit<DraftMessageView, 'author'> & { authorId: string; name: string }>(
        `SELECT m.id, p.id AS "authorId", p.name, m.side, m.unit_id AS "unitId", u.name AS unit, m.body,
           m.written_at AS "writtenAt", ${unread} AS unread
         ${from} JOIN person p ON p.id = person_now(m.author_id) JOIN org_unit u ON u.id = m.unit_id
         WHERE m.case_id = $1 ORDER BY m.seq DESC LIMIT $3 OFFSET $4`,
        [caseId, readerId, limit, offset],
      ),
      db.query<{ total: number; unread: number }>(
        `SELECT count(*)::int AS total, (count(*) FILTER (WHERE ${unread}))::int AS unread ${from} WHERE m.case_id = $1`,
        [caseId, readerId],
      ),
    ]);
    const items = rows.map(({ authorId, name, ...one }) => ({ ...one, author: { id: authorId, name } }));
    return { items: items.reverse(), total: count?.total ?? 0, unread: count?.unread ?? 0 };
  }
}

// One who was two people has read, and written, what either of them did ($2 is who they are now).
const unread = 'person_now(m.author_id) <> $2 AND m.seq > coalesce(r.seen_seq, 0)';
const from = 'FROM draft_message m LEFT JOIN draft_reader r ON r.case_id = m.case_id AND r.person_id = $2';
