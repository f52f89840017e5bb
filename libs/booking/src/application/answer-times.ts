import { Injectable } from '@nestjs/common';
import { refuse, type Tx } from '@samraad/platform';
import type { ActMeant } from '@samraad/requests';
import { placeOf } from '../domain/attendee';
import { bestTime, type PollAnswer } from '../domain/poll.rules';
import { findBusy } from '../persistence/meeting.store';
import { findPolls, type Poll, saveAnswers, takePlace } from '../persistence/poll.store';
import { BookingDesk } from './booking-desk';
import { BookingMails } from './booking-mails';

/** `answers` by the id of the time; a time left out keeps its answer. */
export interface AnswerTimesCommand {
  readonly caseId: string;
  readonly pollId: string;
  readonly answers: Readonly<Record<string, PollAnswer>>;
  readonly side?: ActMeant['side'];
}

/** Somebody who is asked says which times suit; it may be changed until one is confirmed. */
@Injectable()
export class AnswerTimes {
  constructor(
    private readonly desk: BookingDesk,
    private readonly mails: BookingMails,
  ) {}

  /** 403 for who is not asked, 409 when the proposal is over, 422 for a time it does not have or where one is booked already. */
  async execute(tx: Tx, command: AnswerTimesCommand): Promise<void> {
    const { pollId, side } = command;
    const meant = { act: 'booking.answer', side } as const;
    const { facts, actor, poll } = await this.desk.poll(tx, command.caseId, pollId, meant);
    if (poll.state !== 'open') refuse('booking.poll-closed', {}, 409);
    const place = placeOf(actor, poll.attendees, facts.parties) ?? refuse('booking.not-asked', {}, 403);
    const answers = new Map(Object.entries(command.answers));
    if (answers.size === 0) refuse('booking.answers-missing');
    await this.expectPossible(tx, poll, actor.personId, answers);
    if (place.personId !== actor.personId) await takePlace(tx, pollId, place.personId, actor.personId);
    const before = waitsFor(poll);
    await saveAnswers(tx, actor.personId, answers);
    tx.audit({
      stream: `case:${facts.id}`,
      action: 'booking.times-answered',
      as: { role: actor.role, side: actor.side },
      facts: { pollId, answered: answers.size },
    });
    const after = (await findPolls(tx, facts.id)).find(({ id }) => id === pollId) ?? poll;
    // Once, when the last of those needed has answered: until then there is nothing to do about it.
    if (before > 0 && waitsFor(after) === 0)
      await this.mails.allAnswered(tx, facts, after, bestTime(after.times, after.attendees, await tx.now()));
  }

  /** A yes to a time where one is booked already would be no yes. */
  private async expectPossible(
    tx: Tx,
    poll: Poll,
    personId: string,
    answers: ReadonlyMap<string, PollAnswer>,
  ) {
    for (const [timeId, answer] of answers) {
      const time = poll.times.find(({ id }) => id === timeId) ?? refuse('booking.time-unknown');
      if (answer === 'not') continue;
      if ((await findBusy(tx, [personId], time)).size > 0) refuse('booking.you-are-booked');
    }
  }
}

/** How many of the local parties that are needed have left some time without an answer. */
const waitsFor = ({ times, attendees }: Poll): number =>
  attendees.filter(
    ({ personId, side, required }) =>
      side !== 'provider' && required && times.some(({ answers }) => !answers.has(personId)),
  ).length;
