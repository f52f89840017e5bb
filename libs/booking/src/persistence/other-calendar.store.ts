import type { Queryable, Tx } from '@samraad/platform';
import type {
  OtherCalendarKind,
  OtherCalendarProblem,
  OtherCalendarState,
} from '../domain/busy/other-calendar';
import type { Period } from '../domain/meeting-time';

/** Another calendar as its owner is told of it: never its address. */
export interface OtherCalendar {
  readonly id: string;
  readonly kind: OtherCalendarKind;
  readonly name: string;
  readonly state: OtherCalendarState;
  readonly problem: OtherCalendarProblem | null;
  readonly readAt: Date | null;
  /** Events that could not be made out. */
  readonly unread: number;
  /** Times it takes up. */
  readonly times: number;
}

/** Somebody's, by name. */
export const findOtherCalendars = (db: Queryable, personId: string): Promise<OtherCalendar[]> =>
  db.query<OtherCalendar>(
    `SELECT c.id, c.kind, c.name, c.problem,
       CASE WHEN c.problem IS NOT NULL THEN 'failed' WHEN c.read_at IS NULL THEN 'waiting' ELSE 'read' END AS state,
       c.read_at AS "readAt", c.unread,
       (SELECT count(*)::int FROM other_calendar_time t WHERE t.calendar_id = c.id) AS times
     FROM other_calendar c WHERE c.person_id = $1 ORDER BY c.name, c.id`,
    [personId],
  );

/** When somebody is taken by their other calendars within a period. */
export const findTakenElsewhere = (
  db: Queryable,
  personId: string,
  { startsAt, endsAt }: Period,
): Promise<Period[]> =>
  db.query<Period>(
    `SELECT t.starts_at AS "startsAt", t.ends_at AS "endsAt" FROM other_calendar c
     JOIN other_calendar_time t ON t.calendar_id = c.id
     WHERE c.person_id = $1 AND t.starts_at < $3 AND t.ends_at > $2 ORDER BY t.starts_at, t.ends_at`,
    [personId, startsAt, endsAt],
  );

/** Without an address it is a file. */
export interface NewCalendar {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly address: string | null;
}

/** A feed is read as soon as somebody is free to. False when the person follows the address already. */
export async function insertOtherCalendar(tx: Tx, one: NewCalendar): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO other_calendar (id, person_id, kind, name, address, next_try_at)
     VALUES ($1, $2, CASE WHEN $4::text IS NULL THEN 'file' ELSE 'feed' END, $3, $4,
       CASE WHEN $4::text IS NULL THEN NULL ELSE clock_timestamp() END)
     ON CONFLICT (person_id, address) DO NOTHING RETURNING id`,
    [one.id, one.personId, one.name, one.address],
  );
  return rows.length > 0;
}

/** What was read takes the place of what stood. */
export async function saveRead(
  tx: Tx,
  id: string,
  {
    busy,
    unread,
    pause,
  }: { readonly busy: readonly Period[]; readonly unread: number; readonly pause: number },
): Promise<void> {
  // Gone meanwhile: nothing is kept of it.
  const [standing] = await tx.query<{ id: string }>(
    `UPDATE other_calendar SET problem = NULL, read_at = $2, unread = $3, failures = 0,
       next_try_at = CASE WHEN kind = 'feed' THEN clock_timestamp() + $4 * interval '1 millisecond' END
     WHERE id = $1 RETURNING id`,
    [id, await tx.now(), unread, pause],
  );
  if (!standing) return;
  await tx.query('DELETE FROM other_calendar_time WHERE calendar_id = $1', [id]);
  await tx.query(
    `INSERT INTO other_calendar_time (calendar_id, starts_at, ends_at)
     SELECT $1, * FROM unnest($2::timestamptz[], $3::timestamptz[])`,
    [id, busy.map(({ startsAt }) => startsAt), busy.map(({ endsAt }) => endsAt)],
  );
}

/** What was read before still stands. */
export async function saveNotRead(
  tx: Tx,
  id: string,
  problem: OtherCalendarProblem,
  pause: number,
): Promise<void> {
  await tx.query(
    `UPDATE other_calendar SET problem = $2, failures = failures + 1,
       next_try_at = clock_timestamp() + $3 * interval '1 millisecond' WHERE id = $1`,
    [id, problem, pause],
  );
}

/** A feed that may be read now. */
export interface FeedDue {
  readonly id: string;
  readonly address: string;
  readonly failures: number;
}

/**
 * The one that has waited longest, put off so that nobody else reads it too while it is read; null when none is due. What nobody
 * can open an account for any more is not read.
 */
export async function takeFeedDue(tx: Tx): Promise<FeedDue | null> {
  const [due] = await tx.query<FeedDue>(
    `UPDATE other_calendar SET next_try_at = clock_timestamp() + interval '10 minutes'
     WHERE id = (SELECT c.id FROM other_calendar c WHERE c.kind = 'feed' AND c.next_try_at <= clock_timestamp()
       AND EXISTS (SELECT FROM account a WHERE a.person_id = c.person_id AND a.active)
       ORDER BY c.next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING id, address, failures`,
  );
  return due ?? null;
}

/** False when the person has no such feed. */
export async function askAgain(tx: Tx, id: string, personId: string): Promise<boolean> {
  const rows = await tx.query(
    `UPDATE other_calendar SET next_try_at = clock_timestamp() WHERE id = $1 AND person_id = $2 AND kind = 'feed' RETURNING id`,
    [id, personId],
  );
  return rows.length > 0;
}
