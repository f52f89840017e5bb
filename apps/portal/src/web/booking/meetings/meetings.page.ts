import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AnswerTimes, ConfirmTime, type PollAnswer, pollAnswers, WithdrawTimes } from '@samraad/booking';
import { z } from 'zod';
import {
  type Ask,
  choice,
  doing,
  FormPage,
  optional,
  PageAt,
  PostAt,
  ReadPage,
  type Sent,
} from '../../shell';
import { BookingsOfCase, type BookingsOnDesk } from '../bookings-of-case.reader';
import { bookingPaths } from '../booking.paths';
import { timeWords } from '../booking-words';
import { presentMeetings } from './meetings.presenter';
import { answerField } from './poll.presenter';

const template = join(__dirname, 'meetings.hbs');
const nothing = z.object({});

/** What is proposed and booked in a case, and what is to be done about it. */
@PageAt('case.meetings', 'booking.read')
export class MeetingsPage extends ReadPage<BookingsOnDesk> {
  readonly template = template;

  constructor(private readonly bookings: BookingsOfCase) {
    super();
  }

  open({ req }: Ask) {
    return this.bookings.open(req);
  }

  present(desk: BookingsOnDesk, _ask: Ask, sent: Sent) {
    return presentMeetings(desk, sent);
  }
}

/** The same page after something was sent that could not be done. */
@Injectable()
abstract class OnMeetings<S extends z.ZodObject> extends FormPage<S, BookingsOnDesk> {
  readonly template = template;

  constructor(protected readonly bookings: BookingsOfCase) {
    super();
  }

  open({ req }: Ask) {
    return this.bookings.open(req);
  }

  present(desk: BookingsOnDesk, _ask: Ask, sent: Sent) {
    return presentMeetings(desk, sent);
  }

  next(_: unknown, { caseId }: Ask) {
    return bookingPaths.meetings(caseId);
  }
}

/** Which times suit: a choice of three for each. */
@PostAt('case.answer-times', 'booking.answer')
export class AnswerTimesPage extends OnMeetings<z.ZodObject> {
  readonly form = async (ask: Ask) => {
    const { polls } = await this.bookings.open(ask.req);
    const times = polls.find(({ id }) => id === ask.param('pollId'))?.times ?? [];
    return z.object(
      Object.fromEntries(
        times.map((time) => [answerField(time.id), optional(choice(pollAnswers, timeWords(time)))]),
      ),
    );
  };

  act(data: Record<string, unknown>, ask: Ask) {
    const prefix = answerField('');
    const answers = Object.entries(data).flatMap(([name, value]) =>
      value === null ? [] : [[name.slice(prefix.length), value as PollAnswer] as const],
    );
    return doing(AnswerTimes, {
      caseId: ask.caseId,
      pollId: ask.param('pollId'),
      answers: Object.fromEntries(answers),
    });
  }
}

/** One confirms for all; who was too late is shown the times that are left. */
@PostAt('case.confirm-time', 'booking.confirm')
export class ConfirmTimePage extends OnMeetings<typeof nothing> {
  readonly form = nothing;

  act(_: unknown, ask: Ask) {
    return doing(ConfirmTime, {
      caseId: ask.caseId,
      pollId: ask.param('pollId'),
      timeId: ask.param('timeId'),
    });
  }
}

/** The provider takes its times back. */
@PostAt('case.withdraw-times', 'booking.propose')
export class WithdrawTimesPage extends OnMeetings<typeof nothing> {
  readonly form = nothing;

  act(_: unknown, ask: Ask) {
    return doing(WithdrawTimes, { caseId: ask.caseId, pollId: ask.param('pollId') });
  }
}
