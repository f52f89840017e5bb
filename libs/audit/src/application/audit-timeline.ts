import { Injectable } from '@nestjs/common';
import type { AuditFacts, Queryable } from '@samraad/platform';
import type { EntryBody } from '../domain/chain';

/** One entry as a timeline shows it. */
export interface TimelineEntry {
  readonly seq: number;
  readonly action: string;
  /** Domain time. */
  readonly occurredAt: Date;
  /** System time. */
  readonly recordedAt: Date;
  readonly actor: {
    readonly personId: string | null;
    readonly name: string | null;
    readonly system: string | null;
  };
  readonly as: {
    readonly role: string | null;
    readonly side: string | null;
    readonly providerId: string | null;
    readonly unitId: string | null;
  };
  readonly from: string | null;
  readonly to: string | null;
  readonly facts: AuditFacts;
  /** Names and reasons; null when there were none, or they have been erased. */
  readonly personal: Readonly<Record<string, string>> | null;
}

interface Row {
  occurred_at: Date;
  recorded_at: Date;
  body: string;
  name: string | null;
  content: string | null;
}

/** Reads a stream back, oldest first, with the actors' present names. */
@Injectable()
export class AuditTimeline {
  async ofStream(db: Queryable, stream: string): Promise<readonly TimelineEntry[]> {
    const rows = await db.query<Row>(
      `SELECT entry.occurred_at, entry.recorded_at, entry.body, person.name, detail.content
       FROM audit_entry entry LEFT JOIN person ON person.id = entry.person_id
       LEFT JOIN audit_detail detail ON detail.entry_id = entry.id
       WHERE entry.stream = $1 ORDER BY entry.seq`,
      [stream],
    );
    return rows.map(toEntry);
  }
}

function toEntry(row: Row): TimelineEntry {
  const { seq, action, actor, as, from, to, facts } = JSON.parse(row.body) as EntryBody;
  return {
    seq: Number(seq),
    action,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    actor: { personId: actor.person, name: row.name, system: actor.system },
    as: { role: as.role, side: as.side, providerId: as.provider, unitId: as.unit },
    from,
    to,
    facts,
    personal: row.content === null ? null : (JSON.parse(row.content) as Record<string, string>),
  };
}
