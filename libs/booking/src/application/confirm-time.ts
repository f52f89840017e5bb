import { Injectable } from '@nestjs/common';
import { CountBookedMeeting } from '@samraad/dialogue';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import type { Attendee } from '../domain/attendee';
import { type AskedTime, mayConfirm, whoComes } from '../domain/poll.rules';
import { lapsePollKey } from '../domain/work-keys';
import { busyAmong, insertMeeting, lockPeople } from '../persistence/meeting.store';
import { type Poll, saveAnswers, savePollState } from '../persistence/poll.store';
import { BookingDesk, type LockedWith } from './booking-desk';
import { BookingMails } from './booking-mails';
import { RemindOfMeeting } from './remind-of-meeting';

export interface ConfirmTimeCommand {
  readonly caseId: string;
  readonly pollId: string;
  readonly timeId: string;
  readonly side?: ActMeant['side'];
}

/** One confirms a time for all: everybody's calendar is taken at once, or nobody's (domain.md §8). */
@Injectable()
export class ConfirmTime {
  constructor(
    private readonly desk: BookingDesk,
    private readonly counts: CountBookedMeeting,
    private readonly mails: BookingMails,
    private readonly remind: RemindOfMeeting,
  ) {}

  /** 409 when a side has not said yes, the proposal is over, or the time has just been taken (`booking.taken`). */
  async execute(tx: Tx, command: ConfirmTimeCommand): Promise<{ meetingId: string; firstContact: boolean }> {
    const { caseId, pollId, timeId, side } = command;
    const locked = await this.desk.poll(tx, caseId, pollId, { act: 'booking.confirm', side });
    const { facts, actor, poll } = locked;
    const { attendees, state } = poll;
    const by = actor.personId;
    if (!attendees.some(({ personId }) => personId === by)) refuse('booking.not-asked', {}, 403);
    const asked = poll.times.find(({ id }) => id === timeId) ?? refuse('booking.time-unknown');
    const time = orRefuse(mayConfirm(asked, { state, attendees, by, now: await tx.now() }));
    const booked = await this.book(tx, locked, time);
    if (actor.side !== 'provider')
      await saveAnswers(tx, by, new Map([[timeId, time.answers.get(by) ?? 'fits']]));
    await savePollState(tx, poll, 'confirmed');
    await tx.unschedule(lapsePollKey(pollId));
    const firstContact = await this.counts.execute(tx, facts, actor, bySide(booked.attendees));
    await this.mails.booked(tx, facts, booked);
    await this.remind.plan(tx, booked);
    return { meetingId: booked.id, firstContact };
  }

  /** Takes everybody's calendar. */
  private async book(tx: Tx, { facts, actor, poll }: LockedWith<{ poll: Poll }>, time: AskedTime) {
    const attendees = await this.freePeople(tx, time, poll);
    const { id: pollId, title, placeKind, place, travelMinutes, providerId, caseId } = poll;
    const { startsAt, endsAt } = time;
    const where = { title, placeKind, place, travelMinutes, startsAt, endsAt };
    const meeting = { id: newId(), caseId, providerId, pollId, bookedBy: actor.personId, ...where };
    await insertMeeting(tx, meeting, attendees);
    const period = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.meeting-booked',
      as: { role: actor.role, side: actor.side },
      facts: { meetingId: meeting.id, pollId, ...period, people: attendees.length },
      personal: { title },
    });
    return { ...meeting, sequence: 0, attendees };
  }

  /** Who comes; whoever is needed must be free. Their rows are locked, so that what is looked up still holds when it is written. */
  private async freePeople(
    tx: Tx,
    time: AskedTime,
    { attendees, travelMinutes }: Pick<Poll, 'attendees' | 'travelMinutes'>,
  ): Promise<readonly Attendee[]> {
    await lockPeople(
      tx,
      attendees.map(({ personId }) => personId),
    );
    const busy = await busyAmong(tx, attendees, { ...time, travelMinutes });
    if (attendees.some(({ personId, required }) => required && busy.has(personId)))
      refuse('booking.taken', {}, 409);
    return whoComes(time, attendees, busy);
  }
}

const bySide = (attendees: readonly Attendee[]) => {
  const of = (local: 'management' | 'employees') =>
    attendees.filter(({ side }) => side === local).map(({ personId }) => personId);
  return { withManagement: of('management'), withEmployees: of('employees') };
};
