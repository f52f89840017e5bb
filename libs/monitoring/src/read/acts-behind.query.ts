import { Injectable } from '@nestjs/common';
import { Database } from '@samraad/platform';
import type { AuditFound } from './audit-search.query';

/** A posting as its acts are found by it. */
export interface BehindPosting {
  readonly id: string;
  readonly frameId: string;
  readonly caseId: string | null;
  readonly occurredAt: Date;
}

/** What people did that a posting comes from: the entries written with it in one commit, in its frame and in its case. */
@Injectable()
export class ActsBehindQuery {
  constructor(private readonly db: Database) {}

  /** The oldest first; names and reasons of a case are its parties' (`personal` is null). */
  of({ id, frameId, caseId, occurredAt }: BehindPosting): Promise<AuditFound[]> {
    return this.db.query<AuditFound>(sql, [occurredAt, `frame:${frameId}`, `case:${caseId ?? ''}`, id]);
  }
}

// One unit of work reads domain time once and writes its entries together: both tell what belongs with the posting's own entry.
const sql = `
  WITH own AS (
    SELECT recorded_at FROM audit_entry WHERE occurred_at = $1 AND stream = $2
      AND body::jsonb -> 'facts' ->> 'posting' = $4 LIMIT 1
  )
  SELECT entry.id, entry.stream, entry.seq, entry.action, entry.occurred_at AS "occurredAt", entry.body, entry.hash, person.name,
    NULL AS personal, r.number, r.reference
  FROM audit_entry entry LEFT JOIN person ON person.id = entry.person_id
  LEFT JOIN request r ON entry.stream LIKE 'case:%' AND r.id::text = substr(entry.stream, 6)
  WHERE entry.occurred_at = $1 AND entry.recorded_at = (SELECT recorded_at FROM own)
    AND (entry.stream = $3 OR (entry.stream = $2 AND entry.body::jsonb -> 'facts' ->> 'posting' = $4))
  ORDER BY entry.stream, entry.seq LIMIT 50`;
