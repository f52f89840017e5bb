import type { Side } from '@samraad/identity';
import type { Queryable, Tx } from '@samraad/platform';
import type { DraftPart } from '../domain/draft-parts';

/** What each changed part said before; null where it said nothing. */
export type PartsBefore = ReadonlyMap<DraftPart, unknown>;

/** A part as it was when somebody opened it in an older version, and who has changed it since. */
export interface ChangedPart {
  readonly part: DraftPart;
  readonly before: unknown;
  readonly by: string;
  readonly side: Side;
  readonly at: Date;
}

/** Keeps what a change overwrites, under the version it was made from. A second change from one version is the first's. */
export async function keepBefore(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  { personId, side }: { readonly personId: string; readonly side: Side },
  before: PartsBefore,
): Promise<void> {
  await tx.query(
    `INSERT INTO draft_change (case_id, version, part, before, author_id, side, written_at)
     SELECT $1, $2, given.part, given.before, $5, $6, $7 FROM unnest($3::text[], $4::jsonb[]) AS given (part, before)`,
    [
      id,
      version,
      [...before.keys()],
      [...before.values()].map((value) =>
        value === null || value === undefined ? null : JSON.stringify(value),
      ),
      personId,
      side,
      await tx.now(),
    ],
  );
}

/** The parts that have changed since a version, each as it was then, with who wrote in it last. */
export function changedSince(db: Queryable, caseId: string, version: number): Promise<ChangedPart[]> {
  return db.query<ChangedPart>(
    `SELECT first.part, first.before, p.name AS by, last.side, last.written_at AS at
     FROM (SELECT DISTINCT ON (part) part, before FROM draft_change WHERE case_id = $1 AND version >= $2
       ORDER BY part, version) first
     JOIN (SELECT DISTINCT ON (part) part, author_id, side, written_at FROM draft_change WHERE case_id = $1 AND version >= $2
       ORDER BY part, version DESC) last ON last.part = first.part
     JOIN person p ON p.id = person_now(last.author_id) ORDER BY first.part`,
    [caseId, version],
  );
}

/** Who wrote last in each part, for each side. */
export interface LastWriting {
  readonly part: DraftPart;
  readonly side: Side;
  readonly by: string;
  readonly name: string;
  readonly at: Date;
}

export function lastWritings(db: Queryable, caseId: string): Promise<LastWriting[]> {
  return db.query<LastWriting>(
    `SELECT c.part, c.side, p.id AS by, p.name, c.written_at AS at
     FROM (SELECT DISTINCT ON (part, side) part, side, author_id, written_at FROM draft_change WHERE case_id = $1
       ORDER BY part, side, version DESC) c
     JOIN person p ON p.id = person_now(c.author_id)`,
    [caseId],
  );
}
