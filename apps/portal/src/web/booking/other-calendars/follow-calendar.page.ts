import { join } from 'node:path';
import { AddCalendar, otherCalendarLimits } from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, doing, fileField, FormPage, optional, PageAt, type Sent, text } from '../../shell';
import { presentFollowCalendar } from './follow-calendar.presenter';
import { otherCalendarWords as words } from './other-calendars.da';

const form = z.object({
  name: text(otherCalendarLimits.name, words.name),
  address: optional(text(otherCalendarLimits.address, words.address)),
  file: fileField(words.file),
});

/** Somebody of a provider says where else they have a calendar (domain.md §8). */
@PageAt('calendar.others', 'booking.own-times', { takesFile: true, writes: 'page-says' })
export class FollowCalendarPage extends FormPage<typeof form, object> {
  readonly template = join(__dirname, 'follow-calendar.hbs');
  readonly form = form;
  override readonly fields = {
    'booking.calendar-name-missing': 'name',
    'booking.calendars-too-many': 'name',
    'booking.feed-address': 'address',
    'booking.feed-twice': 'address',
    'booking.calendar-source-missing': 'address',
    'booking.calendar-not-a-calendar': 'file',
    'booking.calendar-too-large': 'file',
  };

  async open() {
    return {};
  }

  present(_: object, _ask: Ask, sent: Sent) {
    return presentFollowCalendar(sent);
  }

  override readers() {
    return { [addressOf('calendar.others')]: whoSeesOf(words.readers) };
  }

  act({ name, address, file }: z.output<typeof form>) {
    return doing(AddCalendar, { name, address, text: file && textOfFile(file.bytes) });
  }

  next() {
    return addressOf('calendar');
  }
}

/** A calendar is UTF-8 (RFC 5545); what is not can still be read for its times. */
const textOfFile = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
