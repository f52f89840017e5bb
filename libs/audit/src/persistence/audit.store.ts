import type { Tx } from '@samraad/platform';
import { type ChainedEntry, genesis, type Head } from '../domain/chain';

/** The heads of the streams, locked in key order, and the instant (system time) at which all were locked. */
export interface LockedHeads {
  readonly heads: Map<string, Head>;
  readonly recordedAt: Date;
}

/** Locks the streams, beginning those that are new. In key order, so no two writers deadlock. */
export async function lockHeads(tx: Tx, streams: readonly string[]): Promise<LockedHeads> {
  // A head that stands is written over with itself: that locks it, and answers what it is once the lock is had.
  const rows = await tx.query<{ stream: string; seq: string; hash: string; locked_at: Date }>(
    `INSERT INTO audit_head AS head (stream, seq, hash)
     SELECT one, 0, $2 FROM unnest($1::text[]) AS one ORDER BY one COLLATE "C"
     ON CONFLICT (stream) DO UPDATE SET seq = head.seq
     RETURNING stream, seq, hash, clock_timestamp() AS locked_at`,
    [streams, genesis],
  );
  const heads = new Map(rows.map((row) => [row.stream, { seq: BigInt(row.seq), hash: row.hash }]));
  return { heads, recordedAt: rows.at(-1)?.locked_at ?? new Date() };
}

/** Writes entries, their side rows and the new heads: one statement. */
export async function appendEntries(
  tx: Tx,
  entries: readonly ChainedEntry[],
  heads: ReadonlyMap<string, Head>,
): Promise<void> {
  const column = (pick: (entry: ChainedEntry) => string | null) => entries.map(pick);
  const detailed = entries.filter((entry) => entry.detail !== null);
  await tx.query(
    `WITH entries AS (
       INSERT INTO audit_entry (id, stream, seq, action, person_id, occurred_at, recorded_at, body, prev_hash, hash)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::uuid[], $6::timestamptz[],
         $7::timestamptz[], $8::text[], $9::text[], $10::text[])
     ), details AS (
       INSERT INTO audit_detail (entry_id, salt, content) SELECT * FROM unnest($11::uuid[], $12::text[], $13::text[])
     )
     UPDATE audit_head SET seq = ended.seq, hash = ended.hash
     FROM unnest($14::text[], $15::bigint[], $16::text[]) AS ended (stream, seq, hash)
     WHERE audit_head.stream = ended.stream`,
    [
      column((entry) => entry.body.id),
      column((entry) => entry.body.stream),
      column((entry) => entry.body.seq),
      column((entry) => entry.body.action),
      column((entry) => entry.body.actor.person),
      column((entry) => entry.body.occurredAt),
      column((entry) => entry.body.recordedAt),
      column((entry) => entry.text),
      column((entry) => entry.prevHash),
      column((entry) => entry.hash),
      detailed.map((entry) => entry.body.id),
      detailed.map((entry) => entry.detail?.salt),
      detailed.map((entry) => entry.detail?.content),
      [...heads.keys()],
      [...heads.values()].map((head) => String(head.seq)),
      [...heads.values()].map((head) => head.hash),
    ],
  );
}
