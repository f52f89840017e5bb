import { Injectable } from '@nestjs/common';
import { Database, isId } from '@samraad/platform';
import { findViewing, type ViewingRow } from '../../persistence/viewing.store';

/** That an administrator has seen somebody's pages. */
export interface PagesSeen {
  readonly by: string;
  readonly reason: string;
  readonly begunAt: Date;
  /** Null while it lasts. */
  readonly endedAt: Date | null;
}

const told = 10;

/** Tells who sees, or has seen, pages as somebody. */
@Injectable()
export class ViewingReader {
  constructor(private readonly db: Database) {}

  async find(id: string): Promise<ViewingRow | null> {
    return isId(id) ? findViewing(this.db, id) : null;
  }

  /** What is told to whoever was seen: the last ten, newest first. */
  async ofSeen(personId: string): Promise<readonly PagesSeen[]> {
    return this.db.query<PagesSeen>(
      `SELECT person_name_at(viewing.person_id, viewing.begun_at) AS by, reason, begun_at AS "begunAt", ended_at AS "endedAt"
       FROM viewing WHERE seen_person_id = ANY (ARRAY(SELECT person_rows($1))) ORDER BY begun_at DESC, id DESC LIMIT ${told}`,
      [personId],
    );
  }
}
