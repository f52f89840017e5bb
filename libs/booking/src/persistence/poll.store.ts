import { expectMove, insertRow, type Queryable, readRows, type Tx } from '@samraad/platform';
import type { Attendee } from '../domain/attendee';
import type { Period } from '../domain/meeting-time';
import { nextPollStates, type PollState } from '../domain/poll-state';
import type { AskedTime, PollAnswer } from '../domain/poll.rules';
import { MeetingPoll } from './meeting-poll.entity';

/** A proposal with its times, earliest first, who is asked, and what they have answered. */
export interface Poll extends MeetingPoll {
  readonly times: readonly AskedTime[];
  readonly attendees: readonly Attendee[];
}

/** The caller holds the case row. */
export async function insertPoll(
  tx: Tx,
  poll: Omit<MeetingPoll, 'state' | 'stateSince' | 'proposedAt'> & {
    readonly times: readonly (Period & { readonly id: string })[];
    readonly attendees: readonly Attendee[];
  },
): Promise<void> {
  const { times, attendees, ...row } = poll;
  const now = await tx.now();
  await insertRow(tx, MeetingPoll, { ...row, state: 'open', stateSince: now, proposedAt: now });
  await insertTimes(tx, poll.id, times);
  await tx.query(
    `INSERT INTO poll_attendee (poll_id, person_id, side, required)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::boolean[])`,
    [
      poll.id,
      attendees.map((a) => a.personId),
      attendees.map((a) => a.side),
      attendees.map((a) => a.required),
    ],
  );
}

/** Further times of a proposal that is open. */
export async function insertTimes(
  tx: Tx,
  pollId: string,
  times: readonly (Period & { readonly id: string })[],
): Promise<void> {
  await tx.query(
    'INSERT INTO poll_time (poll_id, id, starts_at, ends_at) SELECT $1, * FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[])',
    [
      pollId,
      times.map(({ id }) => id),
      times.map(({ startsAt }) => startsAt),
      times.map(({ endsAt }) => endsAt),
    ],
  );
}

interface TimeRow extends Period {
  readonly id: string;
  readonly pollId: string;
  readonly persons: readonly string[];
  readonly answers: readonly PollAnswer[];
}

/** Every proposal of a case, oldest first. */
export async function findPolls(db: Queryable, caseId: string): Promise<Poll[]> {
  const ofCase = 'poll_id IN (SELECT id FROM meeting_poll WHERE case_id = $1)';
  const [polls, times, attendees] = await Promise.all([
    readRows(db, MeetingPoll, 'WHERE case_id = $1 ORDER BY seq', [caseId]),
    db.query<TimeRow>(
      `SELECT t.id, t.poll_id AS "pollId", t.starts_at AS "startsAt", t.ends_at AS "endsAt",
         array_remove(array_agg(a.person_id), NULL) AS persons, array_remove(array_agg(a.answer), NULL) AS answers
       FROM poll_time t LEFT JOIN poll_answer a ON a.time_id = t.id WHERE ${ofCase} GROUP BY t.id ORDER BY t.starts_at, t.id`,
      [caseId],
    ),
    db.query<Attendee & { readonly pollId: string }>(
      `SELECT poll_id AS "pollId", person_id AS "personId", side, required FROM poll_attendee WHERE ${ofCase}
       ORDER BY side, required DESC, person_id`,
      [caseId],
    ),
  ]);
  return polls.map((poll) => ({
    ...poll,
    times: times.filter(({ pollId }) => pollId === poll.id).map(asked),
    attendees: attendees
      .filter(({ pollId }) => pollId === poll.id)
      .map(({ personId, side, required }) => ({ personId, side, required })),
  }));
}

const asked = ({ id, startsAt, endsAt, persons, answers }: TimeRow): AskedTime => ({
  id,
  startsAt,
  endsAt,
  answers: new Map(persons.flatMap((person, index) => (answers[index] ? [[person, answers[index]]] : []))),
});

/** Sets somebody's answers, by the id of the time. The caller holds the case row. */
export async function saveAnswers(
  tx: Tx,
  personId: string,
  answers: ReadonlyMap<string, PollAnswer>,
): Promise<void> {
  await tx.query(
    `INSERT INTO poll_answer (time_id, person_id, answer, answered_at)
     SELECT time_id, $1, answer, $4 FROM unnest($2::uuid[], $3::text[]) AS given (time_id, answer)
     ON CONFLICT (time_id, person_id) DO UPDATE SET answer = excluded.answer, answered_at = excluded.answered_at
     WHERE poll_answer.answer <> excluded.answer`,
    [personId, [...answers.keys()], [...answers.values()], await tx.now()],
  );
}

/** Somebody is asked instead of one who has left; what that one answered falls away. The caller holds the case row. */
export async function takePlace(tx: Tx, pollId: string, of: string, by: string): Promise<void> {
  await tx.query('UPDATE poll_attendee SET person_id = $3 WHERE poll_id = $1 AND person_id = $2', [
    pollId,
    of,
    by,
  ]);
  await tx.query(
    'DELETE FROM poll_answer WHERE person_id = $2 AND time_id IN (SELECT id FROM poll_time WHERE poll_id = $1)',
    [pollId, of],
  );
}

/** The caller holds the case row. */
export async function savePollState(
  tx: Tx,
  poll: Pick<MeetingPoll, 'id' | 'state'>,
  to: PollState,
): Promise<void> {
  expectMove(nextPollStates, { from: poll.state, to });
  await tx.query('UPDATE meeting_poll SET state = $2, state_since = $3 WHERE id = $1', [
    poll.id,
    to,
    await tx.now(),
  ]);
}
