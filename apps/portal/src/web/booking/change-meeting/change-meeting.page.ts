import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { bookingLimits, CancelMeeting, MoveMeeting, type Period } from '@samraad/booking';
import { isLocalDate } from '@samraad/deadlines';
import { z } from 'zod';
import { type Ask, doing, FormPage, longText, PageAt, type ParsedForm, PostAt, type Sent } from '../../shell';
import { bookingPaths } from '../booking.paths';
import { BookingsOfCase } from '../bookings-of-case.reader';
import { timeFieldWords } from '../meeting-time.da';
import { dayAndTime, length, periodOf } from '../meeting-time.fields';
import { changeMeetingWords as words } from './change-meeting.da';
import { type ChangeMeetingFacts, presentChangeMeeting } from './change-meeting.presenter';

const move = z.object({ ...dayAndTime, length, reason: longText(bookingLimits.reason, words.reason) });
const cancel = z.object({ why: longText(bookingLimits.reason, words.reason) });

/** A meeting is moved or called off by any of those it is for. */
@Injectable()
abstract class ChangeMeeting<S extends z.ZodObject> extends FormPage<S, ChangeMeetingFacts> {
  readonly template = join(__dirname, 'change-meeting.hbs');

  constructor(private readonly bookings: BookingsOfCase) {
    super();
  }

  open(ask: Ask) {
    return this.bookings.meeting(ask.req, ask.param('meetingId'));
  }

  /** `dag`: the day the meeting was dragged to in a calendar. */
  present(facts: ChangeMeetingFacts, { query }: Ask, sent: Sent) {
    const day = query['dag'];
    return presentChangeMeeting(facts, sent, typeof day === 'string' && isLocalDate(day) ? day : null);
  }

  next(_: unknown, { caseId }: Ask) {
    return bookingPaths.meetings(caseId);
  }
}

/** The page itself, whose first form moves. */
@PageAt('case.move-meeting', 'booking.change', { writes: 'meeting' })
export class MoveMeetingPage extends ChangeMeeting<typeof move> {
  readonly form = move;
  override readonly fields = {
    'booking.time-behind': 'on',
    'booking.time-after-round': 'on',
    'booking.time-over-midnight': 'at',
    'booking.same-time': 'at',
    'booking.taken': 'at',
  };

  override async parse(body: unknown, ask: Ask): Promise<ParsedForm<z.output<typeof move>>> {
    const form = await super.parse(body, ask);
    if (!form.ok || periodOf(form.data.on, form.data.at, form.data.length)) return form;
    return { ok: false, typed: form.typed, errors: [{ field: 'at', message: timeFieldWords.noHour }] };
  }

  act({ on, at, length: minutes, reason }: z.output<typeof move>, ask: Ask) {
    const period = periodOf(on, at, minutes) as Period; // parse has seen to it
    return doing(MoveMeeting, { caseId: ask.caseId, meetingId: ask.param('meetingId'), ...period, reason });
  }
}

/** The second form, which cancels. */
@PostAt('case.cancel-meeting', 'booking.change', { writes: 'meeting' })
export class CancelMeetingPage extends ChangeMeeting<typeof cancel> {
  readonly form = cancel;

  act({ why }: z.output<typeof cancel>, ask: Ask) {
    return doing(CancelMeeting, { caseId: ask.caseId, meetingId: ask.param('meetingId'), reason: why });
  }
}
