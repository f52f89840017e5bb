import { PeopleMerged, type PeopleMergedEvent } from '@samraad/identity';
import { systemActor } from '@samraad/platform';
import { refused } from '@samraad/dialogue/testing';
import { mailsOrdered } from '@samraad/notification/testing';
import type { RequestBuilder } from '@samraad/requests/testing';
import ICAL from 'ical.js';
import { BookingStand, hourFrom } from '../testing/booking-stand';
import { CancelMeeting } from './cancel-meeting';
import { MoveMeeting } from './move-meeting';
import { WithdrawTimes } from './withdraw-times';
import { DeclineRequest } from '@samraad/dialogue';

const tuesday = '2026-11-24T13:00:00Z';
const wednesday = '2026-11-25T08:00:00Z';

describe('times proposed, answered and confirmed', () => {
  let stand: BookingStand;
  let request: RequestBuilder;

  beforeAll(async () => {
    stand = await BookingStand.create('2026-11-20T13:10:00Z');
  }, 60_000);
  afterAll(() => stand.app.close());
  beforeEach(async () => {
    request = await stand.dialogue.sent();
  });

  const move =
    (to: string, reason = 'Toget kører ikke.') =>
    async () => {
      const { caseId, people } = request;
      const [meeting] = (await stand.bookings(caseId)).meetings;
      const command = { caseId, meetingId: meeting?.id ?? '', ...hourFrom(to), reason };
      await request.run(people.manager, (tx) => stand.app.get(MoveMeeting).execute(tx, command));
    };
  const calendarsOf = async (kind: string) => {
    const mails = await mailsOrdered(stand.dialogue.db, { kind: `booking.${kind}`, caseId: request.caseId });
    const rows = await stand.dialogue.db.query<{ body: string }>(
      'SELECT calendar_body AS body FROM mail_message WHERE mail_kind = $1 AND case_id = $2',
      [`booking.${kind}`, request.caseId],
    );
    expect(rows).toHaveLength(mails.length);
    return rows.map(({ body }) => new ICAL.Component(ICAL.parse(body)));
  };

  it('take nobody’s calendar before one confirms for all; then the dialogue clock stops', async () => {
    const { caseId, people } = request;
    await stand.propose(request, [wednesday, tuesday]);
    expect(await stand.told('times-proposed', caseId)).toEqual(
      [people.manager.personId, people.representative.personId].sort(),
    );
    expect((await stand.bookings(caseId)).meetings).toEqual([]);
    expect((await stand.dialogue.clock(caseId, 'dialogue')).stoppedAt).toBeNull();

    await expect(stand.confirm(request, people.manager)).rejects.toMatchObject(
      refused('booking.side-has-not-answered', 409),
    );
    await stand.answer(request, people.representative, ['fits', 'not']);
    expect(await stand.told('times-answered', caseId)).toEqual([]);
    await stand.answer(request, people.manager, ['can', 'not']);
    expect(await stand.told('times-answered', caseId)).toHaveLength(2);
    const { firstContact } = await stand.confirm(request, people.manager);

    expect(firstContact).toBe(true);
    expect(await stand.dialogue.clock(caseId, 'dialogue')).toMatchObject({
      stoppedBy: 'booked',
      outcome: 'met',
    });
    const { polls, meetings } = await stand.bookings(caseId);
    expect(polls).toMatchObject([{ state: 'confirmed' }]);
    expect(meetings).toMatchObject([{ startsAt: new Date(tuesday), state: 'booked', sequence: 0 }]);
    expect(meetings[0]?.attendees).toHaveLength(3);
    expect(await stand.told('meeting-booked', caseId)).toHaveLength(3);
    await expect(stand.confirm(request, people.representative)).rejects.toMatchObject(
      refused('booking.poll-closed', 409),
    );
  });

  it('gives every calendar one meeting that follows moves and leaves with the cancellation', async () => {
    const { caseId, people } = request;
    await stand.propose(request, [tuesday]);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    await move(wednesday)();
    const [meeting] = (await stand.bookings(caseId)).meetings;
    expect(meeting).toMatchObject({
      startsAt: new Date(wednesday),
      sequence: 1,
      reason: 'Toget kører ikke.',
    });
    const cancel = { caseId, meetingId: meeting?.id ?? '', reason: 'Jeg er syg.' };
    await request.run(people.coordinator, (tx) => stand.app.get(CancelMeeting).execute(tx, cancel));
    await expect(
      request.run(people.coordinator, (tx) => stand.app.get(CancelMeeting).execute(tx, cancel)),
    ).rejects.toMatchObject(refused('booking.meeting-cancelled', 409));

    const seen = [];
    for (const kind of ['meeting-booked', 'meeting-moved', 'meeting-cancelled'])
      for (const calendar of await calendarsOf(kind)) {
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
        const start = event.startDate.toJSDate().toISOString();
        seen.push([
          kind,
          calendar.getFirstPropertyValue('method'),
          event.uid,
          event.sequence,
          start,
          event.attendees.length,
        ]);
      }
    const uid = `${meeting?.id}@samraad`;
    const day = (instant: string) => new Date(instant).toISOString();
    expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(
      new Set(
        [
          ['meeting-booked', 'REQUEST', uid, 0, day(tuesday), 1],
          ['meeting-moved', 'REQUEST', uid, 1, day(wednesday), 1],
          ['meeting-cancelled', 'CANCEL', uid, 2, day(wednesday), 1],
        ].map((one) => JSON.stringify(one)),
      ),
    );
    // The contact was made, whatever became of the meeting.
    expect((await stand.dialogue.clock(caseId, 'dialogue')).outcome).toBe('met');
  });

  it('never books anybody twice at once, with the way there and back', async () => {
    const { people } = request;
    const other = await stand.dialogue.sent('sj-demo-medicin');
    const there = {
      placeKind: 'at-workplace',
      travelMinutes: 60,
      consultants: [people.coordinator.personId],
    } as const;
    await stand.propose(request, [tuesday], there);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    const consultants = { consultants: [people.coordinator.personId] };
    const { caseId } = other;
    await stand.propose(other, ['2026-11-24T14:30:00Z', '2026-11-24T15:00:00Z'], { ...consultants, caseId });
    await stand.answer(other, other.people.representative, ['fits', 'fits']);
    await expect(stand.confirm(other, other.people.manager, 0)).rejects.toMatchObject(
      refused('booking.taken', 409),
    );
    expect((await stand.bookings(caseId)).meetings).toEqual([]);
    expect((await stand.confirm(other, other.people.manager, 1)).meetingId).toBeTruthy();
    await expect(move('2026-11-24T14:30:00Z')()).rejects.toMatchObject(refused('booking.taken', 409));
  });

  it('leaves out who is not needed and is elsewhere, and refuses a yes where one is booked', async () => {
    const { people } = request;
    await stand.propose(request, [tuesday]);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    await stand.propose(request, [tuesday, wednesday], { title: 'Andet møde' });
    await expect(stand.answer(request, people.representative, ['fits'])).rejects.toMatchObject(
      refused('booking.you-are-booked'),
    );
    await stand.answer(request, people.representative, ['not', 'can']);
    await expect(stand.confirm(request, people.manager, 0)).rejects.toMatchObject(
      refused('booking.somebody-cannot', 409),
    );
    await stand.confirm(request, people.manager, 1);
  });

  it.each([
    ['booking.time-behind', { times: [hourFrom('2026-11-20T13:00:00Z')] }],
    ['booking.side-missing', { required: [] }],
    ['booking.link-unreadable', { place: 'javascript:alert(1)' }],
    ['booking.title-missing', { title: ' ' }],
    ['booking.consultant-missing', { consultants: [] }],
  ])('refuses to propose: %s', async (key, more) => {
    await expect(stand.propose(request, [tuesday], more)).rejects.toMatchObject(refused(key));
  });

  it('are the provider’s to propose, and only those asked answer', async () => {
    const { caseId, people } = request;
    const pollId = await stand.propose(request, [tuesday]);
    await expect(
      request.run(people.manager, (tx) => stand.app.get(WithdrawTimes).execute(tx, { caseId, pollId })),
    ).rejects.toMatchObject(refused('platform.forbidden', 403));
    await request.run(people.coordinator, (tx) =>
      stand.app.get(WithdrawTimes).execute(tx, { caseId, pollId }),
    );
    await expect(stand.answer(request, people.representative, ['fits'])).rejects.toMatchObject(
      refused('booking.poll-closed', 409),
    );
    expect(await stand.told('times-ended', caseId)).toEqual(
      [people.manager.personId, people.representative.personId].sort(),
    );
  });

  it('go on under one name when two people are one, who is never twice at once', async () => {
    const { caseId, people } = request;
    const other = await stand.dialogue.sent('sj-demo-medicin');
    await stand.propose(request, [tuesday]);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    await stand.propose(request, [wednesday], { title: 'Andet møde' });
    await stand.answer(request, people.representative, ['can']);
    await stand.propose(other, [tuesday]);
    await stand.answer(other, other.people.representative, ['fits']);
    await stand.confirm(other, other.people.manager);
    const [keptId, mergedId] = [other.people.representative.personId, people.representative.personId];
    await stand.app.uow.run(systemActor('test'), async (tx) => {
      const merged: PeopleMergedEvent = { type: PeopleMerged.type, keptId, mergedId, at: await tx.now() };
      await tx.publish(merged);
    });
    const { polls } = await stand.bookings(caseId);
    expect(polls.at(-1)?.attendees.map(({ personId }) => personId)).toContain(keptId);
    expect(polls.at(-1)?.times[0]?.answers).toEqual(new Map([[keptId, 'can']]));
    const active = await stand.dialogue.db.query<{ id: string }>(
      `SELECT meeting_id AS id FROM meeting_attendee WHERE active AND person_id = ANY($1)`,
      [[keptId, mergedId]],
    );
    expect(active).toHaveLength(1);
  });

  it('end with the provider: what lies ahead leaves every calendar', async () => {
    const { caseId, people } = request;
    await stand.propose(request, [tuesday]);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    await stand.propose(request, [wednesday]);
    await request.run(people.coordinator, (tx) =>
      stand.app
        .get(DeclineRequest)
        .execute(tx, { caseId, reasonCode: 'no-capacity', reason: 'Vi har ingen ledig konsulent.' }),
    );
    const { polls, meetings } = await stand.bookings(caseId);
    expect(polls.map(({ state }) => state)).toEqual(['confirmed', 'lapsed']);
    expect(meetings).toMatchObject([{ state: 'cancelled', sequence: 1 }]);
    expect(await stand.told('meeting-cancelled', caseId)).toHaveLength(3);
  });

  it('lapse when the last has come; a meeting is reminded of the working day before', async () => {
    const { caseId, people } = request;
    await stand.propose(request, ['2026-11-23T08:00:00Z'], { title: 'Ingen svarer' });
    await stand.propose(request, ['2026-11-30T08:00:00Z']);
    await stand.answer(request, people.representative, ['fits']);
    await stand.confirm(request, people.manager);
    await stand.dialogue.moveTo('2026-11-23T09:00:00Z');
    expect((await stand.bookings(caseId)).polls.map(({ state }) => state)).toEqual(['lapsed', 'confirmed']);
    await stand.dialogue.moveTo('2026-11-27T06:30:00Z');
    expect(await stand.told('meeting-soon', caseId)).toEqual([]);
    await stand.dialogue.moveTo('2026-11-27T07:00:00Z');
    expect(await stand.told('meeting-soon', caseId)).toHaveLength(3);
    await expect(move('2026-11-27T06:00:00Z')()).rejects.toMatchObject(refused('booking.time-behind'));
  });
});
