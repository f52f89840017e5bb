import { AnswerTimes, CancelMeeting, ConfirmTime, ProposeTimes } from '@samraad/booking';
import { type Act, idOf } from './act';

const hour = 3_600_000;
const openPoll = `SELECT id::text AS value FROM meeting_poll WHERE case_id = $1 AND state = 'open' ORDER BY seq DESC LIMIT 1`;
const openTime = `SELECT t.id::text AS value FROM poll_time t JOIN meeting_poll p ON p.id = t.poll_id
  WHERE p.case_id = $1 AND p.state = 'open' ORDER BY p.seq DESC, t.starts_at LIMIT 1`;
const booked = `SELECT id::text AS value FROM meeting WHERE case_id = $1 AND state = 'booked' LIMIT 1`;

/** Times proposed and answered, and the meetings that come of it. */
export const bookingActs = {
  'propose-times': async (tx, { app, cast, caseId, n }) => {
    // At nine in the morning of a day ahead, whatever the hour is now.
    const day = new Date((await tx.now()).getTime() + (1 + (n % 20)) * 24 * hour).toISOString().slice(0, 10);
    const startsAt = new Date(`${day}T08:00:00Z`);
    const { coordinator, manager, representative } = cast.who;
    return app.get(ProposeTimes).execute(tx, {
      ...{ caseId, title: 'Møde', placeKind: 'video', place: null, travelMinutes: 0 },
      times: [{ startsAt, endsAt: new Date(startsAt.getTime() + hour) }],
      consultants: [coordinator.personId],
      required: [manager.personId, representative.personId],
      optional: [],
    });
  },
  'answer-times': async (tx, { app, caseId, n }) => {
    const [pollId, timeId] = [await idOf(tx, openPoll, caseId), await idOf(tx, openTime, caseId)];
    const answer = n % 4 === 0 ? 'not' : 'fits';
    return app.get(AnswerTimes).execute(tx, { caseId, pollId, answers: { [timeId]: answer } });
  },
  'confirm-time': async (tx, { app, caseId }) => {
    const [pollId, timeId] = [await idOf(tx, openPoll, caseId), await idOf(tx, openTime, caseId)];
    return app.get(ConfirmTime).execute(tx, { caseId, pollId, timeId });
  },
  'cancel-meeting': async (tx, { app, caseId }) =>
    app
      .get(CancelMeeting)
      .execute(tx, { caseId, meetingId: await idOf(tx, booked, caseId), reason: 'Vi er syge.' }),
} as const satisfies Record<string, Act>;
