import { Injectable } from '@nestjs/common';
import { CountBookedMeeting } from '@samraad/dialogue';
import { newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import type { Attendee } from '../domain/attendee';
import { type AskedTime, mayConfirm, whoComes } from '../domain/poll.rules';
import { lapsePollKey } from '../domain/work-keys';
import { busyAmong, insertMeeting, lockPeople } from '../persistence/meeting.store';
import { type Poll, saveAnswers, savePollState } from '../persistence/poll.store';
import { BookingDesk } from './booking-desk';
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
  async execute(
    tx: Tx,
    { caseId, pollId, timeId, side }: ConfirmTimeCommand,
  ): Promise<{ meetingId: string; firstContact: boolean }> {
    const { facts, actor, poll } = await this.desk.poll(tx, caseId, pollId, { act: 'booking.confirm', side });
    if (!poll.attendees.some(({ personId }) => personId === actor.personId))
      refuse('booking.not-asked', {}, 403);
    const asked = poll.times.find(({ id }) => id === timeId) ?? refuse('booking.time-unknown');
    const { attendees, state } = poll;
    const time = orRefuse(mayConfirm(asked, { state, attendees, by: actor.personId, now: await tx.now() }));
    const comes = await this.freePeople(tx, time, poll);
    const meetingId = newId();
    const { title, placeKind, place, travelMinutes, providerId } = poll;
    const meeting = {
      id: meetingId,
      caseId: facts.id,
      providerId,
      pollId,
      title,
      placeKind,
      place,
      travelMinutes,
    };
    const { startsAt, endsAt } = time;
    await insertMeeting(tx, { ...meeting, startsAt, endsAt, bookedBy: actor.personId }, comes);
    if (actor.side !== 'provider')
      await saveAnswers(tx, actor.personId, new Map([[timeId, time.answers.get(actor.personId) ?? 'fits']]));
    await savePollState(tx, poll, 'confirmed');
    await tx.unschedule(lapsePollKey(pollId));
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.meeting-booked',
      as: { role: actor.role, side: actor.side },
      facts: {
        meetingId,
        pollId,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        people: comes.length,
      },
      personal: { title },
    });
    const of = (local: 'management' | 'employees') =>
      comes.filter((one) => one.side === local).map(({ personId }) => personId);
    const people = { withManagement: of('management'), withEmployees: of('employees') };
    const firstContact = await this.counts.execute(tx, facts, actor, people);
    const booked = { ...meeting, startsAt, endsAt, sequence: 0, attendees: comes };
    await this.mails.booked(tx, facts, booked);
    await this.remind.plan(tx, booked);
    return { meetingId, firstContact };
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
