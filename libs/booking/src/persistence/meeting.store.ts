import { expectMove, insertRow, type Queryable, readRows, refuse, type Tx } from '@samraad/platform';
import type { Attendee } from '../domain/attendee';
import { nextMeetingStates } from '../domain/meeting-state';
import { type Period, withTravel } from '../domain/meeting-time';
import { Meeting } from './meeting.entity';
import { unlessOverlapping } from './overlap';

/** A meeting and who comes. */
export interface MeetingWithPeople extends Meeting {
  readonly attendees: readonly Attendee[];
}

/** Every meeting of a case, earliest first, cancelled ones too. */
export async function findMeetings(db: Queryable, caseId: string): Promise<MeetingWithPeople[]> {
  const [meetings, attendees] = await Promise.all([
    readRows(db, Meeting, 'WHERE case_id = $1 ORDER BY starts_at, id', [caseId]),
    db.query<Attendee & { readonly meetingId: string }>(
      `SELECT meeting_id AS "meetingId", person_id AS "personId", side, required FROM meeting_attendee
       WHERE meeting_id IN (SELECT id FROM meeting WHERE case_id = $1) ORDER BY side, required DESC, person_id`,
      [caseId],
    ),
  ]);
  return meetings.map((meeting) => ({
    ...meeting,
    attendees: attendees
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ personId, side, required }) => ({ personId, side, required })),
  }));
}

/**
 * Two who book the same people wait for each other here, in the order of ids. Left to the exclusion constraint alone,
 * each could have written its row and wait for the other's: a deadlock instead of a friendly answer.
 */
export async function lockPeople(tx: Tx, persons: readonly string[]): Promise<void> {
  await tx.query('SELECT id FROM person WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE', [
    [...persons].sort(),
  ]);
}

/** Who of these is in a meeting that overlaps the time; `except` is left out of account. */
export async function findBusy(
  db: Queryable,
  persons: readonly string[],
  { startsAt, endsAt }: Period,
  except: string | null = null,
): Promise<ReadonlySet<string>> {
  const rows = await db.query<{ id: string }>(
    `SELECT DISTINCT person_id AS id FROM meeting_attendee
     WHERE active AND person_id = ANY($1) AND during && tstzrange($2, $3) AND meeting_id IS DISTINCT FROM $4`,
    [persons, startsAt, endsAt, except],
  );
  return new Set(rows.map(({ id }) => id));
}

/** When somebody is in a meeting or on the way to or from it, within a period. */
export async function findBusyPeriods(
  db: Queryable,
  personId: string,
  { startsAt, endsAt }: Period,
): Promise<Period[]> {
  const rows = await db.query<Period & { readonly travelMinutes: number }>(
    `SELECT m.starts_at AS "startsAt", m.ends_at AS "endsAt", CASE WHEN a.side = 'provider' THEN m.travel_minutes ELSE 0 END AS "travelMinutes"
     FROM meeting_attendee a JOIN meeting m ON m.id = a.meeting_id
     WHERE a.active AND a.person_id = $1 AND a.during && tstzrange($2, $3)`,
    [personId, startsAt, endsAt],
  );
  return rows.map(({ travelMinutes, ...time }) => withTravel(time, travelMinutes));
}

/** Who of those asked can't at a time: those of the provider with the way there and back. */
export async function busyAmong(
  db: Queryable,
  attendees: readonly Attendee[],
  time: Period & { readonly travelMinutes: number },
  except: string | null = null,
): Promise<ReadonlySet<string>> {
  const idsOf = (atProvider: boolean) =>
    attendees.filter(({ side }) => (side === 'provider') === atProvider).map(({ personId }) => personId);
  const [local, there] = await Promise.all([
    findBusy(db, idsOf(false), time, except),
    findBusy(db, idsOf(true), withTravel(time, time.travelMinutes), except),
  ]);
  return new Set([...local, ...there]);
}

/** 409 `booking.taken` when somebody has just been booked elsewhere: the database's word, whatever was looked up before. */
export async function insertMeeting(
  tx: Tx,
  meeting: Omit<Meeting, 'state' | 'stateSince' | 'sequence' | 'reason' | 'bookedAt'>,
  attendees: readonly Attendee[],
): Promise<void> {
  const now = await tx.now();
  const fresh = { state: 'booked', stateSince: now, sequence: 0, reason: null, bookedAt: now } as const;
  await insertRow(tx, Meeting, { ...meeting, ...fresh });
  const times = attendees.map(({ side }) =>
    side === 'provider' ? withTravel(meeting, meeting.travelMinutes) : meeting,
  );
  await orTaken(
    tx.query(
      `INSERT INTO meeting_attendee (meeting_id, person_id, side, required, during, active)
       SELECT $1, person_id, side, required, tstzrange(starts_at, ends_at), true
       FROM unnest($2::uuid[], $3::text[], $4::boolean[], $5::timestamptz[], $6::timestamptz[])
         AS comes (person_id, side, required, starts_at, ends_at)`,
      [
        meeting.id,
        ...[attendees.map((one) => one.personId), attendees.map((one) => one.side)],
        attendees.map((one) => one.required),
        ...[times.map(({ startsAt }) => startsAt), times.map(({ endsAt }) => endsAt)],
      ],
    ),
  );
}

/** Another time for a meeting. 409 `booking.taken` as `insertMeeting`. The caller holds the case row. */
export async function saveMove(
  tx: Tx,
  meeting: Meeting,
  to: Period & { readonly reason: string },
): Promise<void> {
  await tx.query(
    'UPDATE meeting SET starts_at = $2, ends_at = $3, reason = $4, sequence = sequence + 1 WHERE id = $1',
    [meeting.id, to.startsAt, to.endsAt, to.reason],
  );
  const travel = withTravel(to, meeting.travelMinutes);
  await orTaken(
    tx.query(
      `UPDATE meeting_attendee SET during = CASE WHEN side = 'provider' THEN tstzrange($4, $5) ELSE tstzrange($2, $3) END
       WHERE meeting_id = $1`,
      [meeting.id, to.startsAt, to.endsAt, travel.startsAt, travel.endsAt],
    ),
  );
}

/** Everybody is free again. The caller holds the case row. */
export async function saveCancelled(tx: Tx, meeting: Meeting, reason: string): Promise<void> {
  expectMove(nextMeetingStates, { from: meeting.state, to: 'cancelled' });
  await tx.query(
    `UPDATE meeting SET state = 'cancelled', state_since = $2, reason = $3, sequence = sequence + 1 WHERE id = $1`,
    [meeting.id, await tx.now(), reason],
  );
  await tx.query('UPDATE meeting_attendee SET active = false WHERE meeting_id = $1', [meeting.id]);
}

const orTaken = (work: Promise<unknown>): Promise<void> =>
  unlessOverlapping(work, () => refuse('booking.taken', {}, 409));
