import { join } from 'node:path';
import {
  exceptionLimits,
  KeepTimeException,
  type TimeExceptionGiven,
  timeExceptionKinds,
} from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, choice, doing, FormPage, optional, PageAt, type Sent, text } from '../../shell';
import { ownTimesWords as words } from './own-times.da';
import { daysFields, maybePart } from './own-times.fields';
import { minuteOf } from './own-times.words';
import { presentTimeException } from './time-exception.presenter';

const form = z.object({
  kind: choice(timeExceptionKinds, words.kind),
  ...daysFields,
  ...maybePart,
  note: optional(text(exceptionLimits.note, words.note)),
});
type Read = z.output<typeof form>;

/** Somebody of a provider is away, or has more time than every week. */
@PageAt('calendar.exceptions', 'booking.own-times', { writes: 'page-says' })
export class TimeExceptionPage extends FormPage<typeof form, object> {
  readonly template = join(__dirname, 'time-exception.hbs');
  readonly form = form;
  override readonly fields = {
    'booking.hours-missing': 'from',
    'booking.part-inverted': 'to',
    'booking.part-too-short': 'to',
    'booking.days-inverted': 'lastDay',
    'booking.days-behind': 'firstDay',
    'booking.away-too-long': 'lastDay',
  };

  async open() {
    return {};
  }

  present(_: object, _ask: Ask, sent: Sent) {
    return presentTimeException(sent);
  }

  override readers() {
    return { [addressOf('calendar.exceptions')]: whoSeesOf(words.readers) };
  }

  act(data: Read) {
    return doing(KeepTimeException, givenOf(data));
  }

  next() {
    return addressOf('calendar');
  }
}

/** Hours lie on one day; whole days may be several. */
function givenOf({ kind, firstDay, lastDay, from, to, length, gap, note }: Read): TimeExceptionGiven {
  const hours =
    kind === 'away-days' || from === null || to === null
      ? null
      : {
          fromMinute: minuteOf(from),
          toMinute: minuteOf(to),
          ...(kind === 'extra'
            ? { minutes: Number(length), gapMinutes: Number(gap) }
            : { minutes: 0, gapMinutes: 0 }),
        };
  const until = kind === 'away-days' ? (lastDay ?? firstDay) : firstDay;
  return { kind, firstDay, lastDay: until, hours, note };
}
