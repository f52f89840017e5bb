import type { LocalDate } from '@samraad/deadlines';
import { newId, type Queryable, type Tx } from '@samraad/platform';
import type { DraftSeat } from '../domain/draft-together.rules';

/** Who was told that the draft exists; `seen`: somebody of their side there has been in it. Answers those who were not told before. */
export async function insertCalls(
  tx: Tx,
  caseId: string,
  seats: readonly (DraftSeat & { readonly personId: string; readonly seen: boolean })[],
  by: string,
): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    `INSERT INTO draft_call (case_id, person_id, unit_id, side, called_by, called_at, looked_at)
     SELECT $1, seat.person_id, seat.unit_id, seat.side, $5, $6, CASE WHEN seat.seen THEN $6::timestamptz END
     FROM unnest($2::uuid[], $3::uuid[], $4::text[], $7::bool[]) AS seat (person_id, unit_id, side, seen)
     ON CONFLICT DO NOTHING RETURNING person_id`,
    [
      caseId,
      seats.map(({ personId }) => personId),
      seats.map(({ unitId }) => unitId),
      seats.map(({ side }) => side),
      by,
      await tx.now(),
      seats.map(({ seen }) => seen),
    ],
  );
  return rows.map((row) => row.person_id);
}

/** Who has been in the draft, and when last. */
export async function lastVisits(db: Queryable, caseId: string): Promise<Map<string, Date>> {
  const rows = await db.query<{ personId: string; lastAt: Date }>(
    'SELECT person_id AS "personId", last_at AS "lastAt" FROM draft_visit WHERE case_id = $1',
    [caseId],
  );
  return new Map(rows.map(({ personId, lastAt }) => [personId, lastAt]));
}

/** Whether somebody who was told, of these seats, has not looked yet. */
export async function isAwaited(
  db: Queryable,
  caseId: string,
  seats: readonly DraftSeat[],
): Promise<boolean> {
  const [row] = await db.query<{ awaited: boolean }>(
    `SELECT EXISTS (SELECT FROM draft_call c JOIN unnest($2::uuid[], $3::text[]) AS seat (unit_id, side)
       ON seat.unit_id = c.unit_id AND seat.side = c.side WHERE c.case_id = $1 AND c.looked_at IS NULL) AS awaited`,
    [caseId, seats.map(({ unitId }) => unitId), seats.map(({ side }) => side)],
  );
  return row?.awaited ?? false;
}

/** Somebody of these seats has looked. */
export async function markLooked(tx: Tx, caseId: string, seats: readonly DraftSeat[]): Promise<void> {
  await tx.query(
    `UPDATE draft_call c SET looked_at = $4 FROM unnest($2::uuid[], $3::text[]) AS seat (unit_id, side)
     WHERE seat.unit_id = c.unit_id AND seat.side = c.side AND c.case_id = $1 AND c.looked_at IS NULL`,
    [caseId, seats.map(({ unitId }) => unitId), seats.map(({ side }) => side), await tx.now()],
  );
}

/** They were here now; never back. */
export async function saveVisit(tx: Tx, caseId: string, personId: string): Promise<void> {
  await tx.query(
    `INSERT INTO draft_visit (case_id, person_id, first_at, last_at) VALUES ($1, $2, $3, $3)
     ON CONFLICT (case_id, person_id) DO UPDATE SET last_at = greatest(draft_visit.last_at, EXCLUDED.last_at),
       before_at = draft_visit.last_at`,
    [caseId, personId, await tx.now()],
  );
}

/** How far they have read in the thread; never back. */
export async function saveRead(tx: Tx, caseId: string, personId: string, messageId: string): Promise<void> {
  await tx.query(
    `INSERT INTO draft_reader (case_id, person_id, seen_seq)
     SELECT $1, $2, m.seq FROM draft_message m WHERE m.id = $3 AND m.case_id = $1
     ON CONFLICT (case_id, person_id) DO UPDATE SET seen_seq = greatest(draft_reader.seen_seq, EXCLUDED.seen_seq)`,
    [caseId, personId, messageId],
  );
}

/** A message of one side's; answers its id. */
export async function insertDraftMessage(
  tx: Tx,
  message: DraftSeat & { readonly caseId: string; readonly authorId: string; readonly body: string },
): Promise<string> {
  const id = newId();
  const { caseId, authorId, unitId, side, body } = message;
  await tx.query(
    `INSERT INTO draft_message (id, case_id, author_id, unit_id, side, body, written_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, caseId, authorId, unitId, side, body, await tx.now()],
  );
  return id;
}

/** Those among the people who have read all they had a mail of: they get one of this message, and none before they have read. */
export async function takeMailed(
  tx: Tx,
  caseId: string,
  messageId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(
    `INSERT INTO draft_reader AS r (case_id, person_id, mailed_seq)
     SELECT $1, person_id, m.seq FROM unnest($3::uuid[]) AS person_id CROSS JOIN draft_message m WHERE m.id = $2
     ON CONFLICT (case_id, person_id) DO UPDATE SET mailed_seq = EXCLUDED.mailed_seq WHERE r.mailed_seq <= r.seen_seq
     RETURNING person_id`,
    [caseId, messageId, personIds],
  );
  return rows.map((row) => row.person_id);
}

/** A side is ready with one version of the draft. */
export async function saveReady(
  tx: Tx,
  caseId: string,
  { unitId, side }: DraftSeat,
  by: { readonly personId: string; readonly version: number },
): Promise<void> {
  await tx.query(
    `INSERT INTO draft_ready (case_id, unit_id, side, person_id, version, said_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (case_id, unit_id, side) DO UPDATE
       SET person_id = EXCLUDED.person_id, version = EXCLUDED.version, said_at = EXCLUDED.said_at`,
    [caseId, unitId, side, by.personId, by.version, await tx.now()],
  );
}

/** It is taken back. Answers whether there was anything to take back. */
export async function dropReady(tx: Tx, caseId: string, { unitId, side }: DraftSeat): Promise<boolean> {
  const rows = await tx.query(
    'DELETE FROM draft_ready WHERE case_id = $1 AND unit_id = $2 AND side = $3 RETURNING unit_id',
    [caseId, unitId, side],
  );
  return rows.length > 0;
}

/** The version a side is ready with; null when it has not said so. */
export async function readyVersion(
  db: Queryable,
  caseId: string,
  { unitId, side }: DraftSeat,
): Promise<number | null> {
  const [row] = await db.query<{ version: number }>(
    'SELECT version FROM draft_ready WHERE case_id = $1 AND unit_id = $2 AND side = $3',
    [caseId, unitId, side],
  );
  return row?.version ?? null;
}

/** The last working day a side was nudged on. */
export async function lastNudged(
  db: Queryable,
  caseId: string,
  { unitId, side }: DraftSeat,
): Promise<LocalDate | null> {
  const [row] = await db.query<{ day: LocalDate | null }>(
    'SELECT max(day)::text AS day FROM draft_nudge WHERE case_id = $1 AND unit_id = $2 AND side = $3',
    [caseId, unitId, side],
  );
  return row?.day ?? null;
}

/** The case is locked, so two at once are one after the other. */
export async function insertNudge(
  tx: Tx,
  caseId: string,
  { unitId, side }: DraftSeat,
  by: { readonly personId: string; readonly day: LocalDate },
): Promise<void> {
  await tx.query(
    'INSERT INTO draft_nudge (case_id, unit_id, side, day, person_id, nudged_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [caseId, unitId, side, by.day, by.personId, await tx.now()],
  );
}

/** Where one of two rows of a person was, and how far it had read, the other is. */
export async function moveDraftPresence(tx: Tx, from: string, to: string): Promise<void> {
  await tx.query(
    `INSERT INTO draft_visit (case_id, person_id, first_at, last_at, before_at)
     SELECT case_id, $2, first_at, last_at, before_at FROM draft_visit WHERE person_id = $1
     ON CONFLICT (case_id, person_id) DO UPDATE SET first_at = least(draft_visit.first_at, EXCLUDED.first_at),
       before_at = greatest(draft_visit.before_at, EXCLUDED.before_at),
       last_at = greatest(draft_visit.last_at, EXCLUDED.last_at)`,
    [from, to],
  );
  await tx.query(
    `INSERT INTO draft_reader (case_id, person_id, seen_seq, mailed_seq)
     SELECT case_id, $2, seen_seq, mailed_seq FROM draft_reader WHERE person_id = $1
     ON CONFLICT (case_id, person_id) DO UPDATE SET seen_seq = greatest(draft_reader.seen_seq, EXCLUDED.seen_seq),
       mailed_seq = greatest(draft_reader.mailed_seq, EXCLUDED.mailed_seq)`,
    [from, to],
  );
  await tx.query(
    `INSERT INTO draft_call (case_id, person_id, unit_id, side, called_by, called_at, looked_at)
     SELECT case_id, $2, unit_id, side, called_by, called_at, looked_at FROM draft_call WHERE person_id = $1
     ON CONFLICT DO NOTHING`,
    [from, to],
  );
  for (const table of ['draft_visit', 'draft_reader', 'draft_call'])
    await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [from]);
}
