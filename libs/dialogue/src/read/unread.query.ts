import { Injectable } from '@nestjs/common';
import type { Viewer } from '@samraad/identity';
import type { Queryable } from '@samraad/platform';
import { threadsRead } from '../domain/thread-reading';
import { readableParams, readableSql } from './readable.sql';

/** Counts what is new to somebody in their cases: by others, readable, and not shown to them yet. */
@Injectable()
export class UnreadQuery {
  /** By case; those with nothing new are not in it. Cases whose messages are none of the viewer's have nothing new. */
  async ofCases(
    db: Queryable,
    viewer: Pick<Viewer, 'personId' | 'roles'>,
    caseIds: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const threads = threadsRead(viewer);
    if (caseIds.length === 0 || threads.places.length + threads.providerIds.length === 0) return new Map();
    const rows = await db.query<{ caseId: string; n: number }>(unreadSql, [
      viewer.personId,
      caseIds,
      ...readableParams(threads),
    ]);
    return new Map(rows.map(({ caseId, n }) => [caseId, n]));
  }
}

const unreadSql = `SELECT m.case_id AS "caseId", count(*)::int AS n FROM message m
  LEFT JOIN message_seen seen ON seen.case_id = m.case_id AND seen.person_id = $1
  WHERE m.case_id = ANY($2::uuid[]) AND m.author_id <> $1 AND m.seq > coalesce(seen.seq, 0) AND ${readableSql('$3', '$4')}
  GROUP BY m.case_id`;
