import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import { isBlank, type Queryable, trimmed } from '@samraad/platform';
import type { DialogueSide } from '../domain/dialogue.rules';
import { threadsRead } from '../domain/thread-reading';
import { readableParams, readableSql } from './readable.sql';

/** A message that a search finds, with its case. */
export interface FoundMessage {
  readonly id: string;
  readonly caseId: string;
  readonly title: string | null;
  readonly number: number | null;
  readonly unit: string;
  readonly at: Date;
  readonly author: string;
  readonly side: DialogueSide;
  readonly provider: string;
  readonly body: string;
}

/** Part of what a search finds, and how many in all, `mostCounted` at most. */
export interface FoundMessages {
  readonly items: readonly FoundMessage[];
  readonly total: number;
}

/** More words than these nobody searches by. */
const mostWords = 6;
/** Nobody looks through more: beyond it, hits are not counted either. */
export const mostCounted = 500;

const nothing: FoundMessages = { items: [], total: 0 };

/** Finds what was written in the cases somebody has a part in: never more than the cases' own pages show them. */
@Injectable()
export class MessageSearchQuery {
  /**
   * Newest first, where every word is found: by its Danish stem, with æ, ø, å typed or spelled out, or, from four letters, by
   * likeness (as in the catalogue; the index finds by the same measure).
   */
  async find(
    db: Queryable,
    viewer: Pick<Viewer, 'roles'>,
    asked: string,
    { limit, offset }: { readonly limit: number; readonly offset: number },
  ): Promise<FoundMessages> {
    const threads = threadsRead(viewer);
    if (isBlank(asked) || threads.places.length + threads.providerIds.length === 0) return nothing;
    const words = await this.words(db, asked);
    if (words.length === 0) return nothing;
    const none = Array.from({ length: mostWords - words.length }, () => null);
    const params = [...readableParams(threads), ...words, ...none];
    const [items, [count]] = await Promise.all([
      db.query<FoundMessage>(pageSql, [...params, limit, offset]),
      db.query<{ n: number }>(countSql, params),
    ]);
    return { items, total: count?.n ?? 0 };
  }

  /** As they are searched by; none of those that say nothing in Danish ("og"). */
  private async words(db: Queryable, asked: string): Promise<string[]> {
    const typed = trimmed(asked).split(/\s+/).slice(0, mostWords);
    const rows = await db.query<{ word: string }>(
      `SELECT search_key(word) AS word FROM unnest($1::text[]) WITH ORDINALITY asked (word, place)
       WHERE numnode(plainto_tsquery('danish', search_key(word))) > 0 ORDER BY place`,
      [typed],
    );
    return rows.map(({ word }) => word);
  }
}

/**
 * A word, when there is one, is found by the indexes of the table; likeness is pg_trgm's own measure for a word in a text (0.6).
 * Planned with its parameters, a word that is not there costs nothing.
 */
const foundSql = (word: string): string => `(${word}::text IS NULL
  OR to_tsvector('danish', search_key(m.body)) @@ plainto_tsquery('danish', ${word}::text)
  OR length(${word}::text) >= 4 AND ${word}::text <% search_key(m.body))`;

const from = `FROM message m WHERE ${foundSql('$3')} AND ${foundSql('$4')} AND ${foundSql('$5')} AND ${foundSql('$6')}
  AND ${foundSql('$7')} AND ${foundSql('$8')} AND ${readableSql('$1', '$2')}`;

const columns = `SELECT m.id, m.case_id AS "caseId", card.title, card.number, card.unit_name AS unit, m.sent_at AS at,
  author.name AS author, m.author_side AS side, provider.name AS provider, m.body`;
const joins = `JOIN case_card card ON card.id = m.case_id JOIN person author ON author.id = m.author_id
  JOIN provider ON provider.id = m.provider_id`;

const pageSql = `${columns} FROM (SELECT m.* ${from} ORDER BY m.seq DESC LIMIT $9 OFFSET $10) m ${joins} ORDER BY m.seq DESC`;
const countSql = `SELECT count(*)::int AS n FROM (SELECT 1 ${from} LIMIT ${mostCounted}) found`;
