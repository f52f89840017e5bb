import { Injectable } from '@nestjs/common';
import type { Queryable } from '@samraad/platform';
import type { ScanState } from '../domain/attachment.rules';
import type { DialogueSide } from '../domain/dialogue.rules';

/** A file with a message. */
export interface MessageFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly scan: ScanState;
}

/** A message of a case. */
export interface MessageView {
  readonly id: string;
  readonly at: Date;
  readonly author: { readonly id: string; readonly name: string };
  readonly side: DialogueSide;
  readonly provider: { readonly id: string; readonly name: string };
  readonly body: string;
  /** All roles the author held for the side were stated by themselves, and nobody has confirmed one. */
  readonly stated: boolean;
  /** By somebody else, and not shown to the reader before; false where nobody is named as the reader. */
  readonly unread: boolean;
  /** In the order they were added. */
  readonly attachments: readonly MessageFile[];
  /** Written in a question to this provider before the request was sent to it: no contact, and no clock's. */
  readonly beforeRequest: boolean;
}

/** What was written in a case. */
@Injectable()
export class MessagesQuery {
  /**
   * Oldest first. A provider reads only what was written while the case was with it: give its id; the parties read all.
   * `readerId`: whose what is new is.
   */
  async ofCase(
    db: Queryable,
    caseId: string,
    providerId: string | null,
    readerId: string | null = null,
  ): Promise<MessageView[]> {
    const sql = `${columns('$3')} ${from} ${order}`;
    return db.query<MessageView>(sql, [caseId, providerId, readerId]);
  }

  /** Part of them, and how many there are in all. */
  async page(
    db: Queryable,
    of: { readonly caseId: string; readonly providerId: string | null; readonly readerId?: string },
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<{ readonly items: readonly MessageView[]; readonly total: number }> {
    const asked = [of.caseId, of.providerId];
    const paged = `${columns('$5')} ${from} ${order} LIMIT $3 OFFSET $4`;
    const [items, [count]] = await Promise.all([
      db.query<MessageView>(paged, [...asked, limit, offset, of.readerId ?? null]),
      db.query<{ n: number }>(`SELECT count(*)::int AS n ${from}`, asked),
    ]);
    return { items, total: count?.n ?? 0 };
  }
}

const columns = (
  reader: string,
) => `SELECT m.id, m.sent_at AS at, json_build_object('id', person_now(author.id), 'name', author.name) AS author,
  m.author_side AS side, json_build_object('id', provider.id, 'name', provider.name) AS provider, m.body,
  m.author_side <> 'provider' AND coalesce((SELECT bool_and(ra.stated_at IS NOT NULL AND ra.confirmed_at IS NULL)
    FROM request_workplace w JOIN role_assignment ra ON ra.unit_id = w.unit_id AND ra.person_id = m.author_id
    WHERE w.request_id = m.case_id AND ra.valid_from <= m.sent_at AND (ra.valid_to IS NULL OR ra.valid_to > m.sent_at)), false) AS stated,
  NOT m.before AND (m.author_id <> ${reader}::uuid) IS TRUE AND m.seq > coalesce((SELECT seen.seq FROM message_seen seen
    WHERE seen.case_id = m.case_id AND seen.person_id = ${reader}::uuid), 0) AS unread,
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'mediaType', a.media_type, 'bytes', a.bytes, 'scan', a.scan)
    ORDER BY a.seq), '[]') FROM message_attachment a WHERE a.message_id = m.id) AS attachments,
  m.before AS "beforeRequest"`;

// What was asked of a provider before goes with the case once it is sent to that provider (libs/questions).
const from = `FROM (
    SELECT id, seq, case_id, provider_id, author_id, author_side, body, sent_at, false AS before FROM message
    UNION ALL
    SELECT asked.id, asked.seq, q.case_id, q.provider_id, asked.author_id, asked.author_side, asked.body, asked.sent_at, true
    FROM question q JOIN question_message asked ON asked.question_id = q.id WHERE q.state = 'moved'
  ) m JOIN person author ON author.id = m.author_id JOIN provider ON provider.id = m.provider_id
  WHERE m.case_id = $1 AND ($2::uuid IS NULL OR m.provider_id = $2)`;

const order = 'ORDER BY m.before DESC, CASE WHEN m.before THEN m.sent_at END, m.seq';
