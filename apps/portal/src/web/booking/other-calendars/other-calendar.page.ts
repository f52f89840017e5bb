import { ReadCalendarAgain, RemoveOwnTime } from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import { ActOnly, type Ask, doing, PostAt } from '../../shell';

/** A followed calendar is read now. */
@PostAt('calendar.read-other', 'booking.own-times')
export class ReadOtherCalendarButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(ReadCalendarAgain, { id: ask.param('calendarId') });
  }

  next() {
    return addressOf('calendar');
  }
}

/** Another calendar is taken away, with the times it took. */
@PostAt('calendar.remove-other', 'booking.own-times')
export class RemoveOtherCalendarButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(RemoveOwnTime, { of: 'calendar', id: ask.param('calendarId') });
  }

  next() {
    return addressOf('calendar');
  }
}
