import { RemoveOwnTime } from '@samraad/booking';
import { addressOf } from '@samraad/platform';
import { ActOnly, type Ask, doing, PostAt } from '../../shell';

/** A regular time is taken away. */
@PostAt('calendar.remove-regular-time', 'booking.own-times')
export class RemoveRegularTimeButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(RemoveOwnTime, { of: 'regular-time', id: ask.param('timeId') });
  }

  next() {
    return addressOf('calendar');
  }
}

/** An exception is taken away. */
@PostAt('calendar.remove-exception', 'booking.own-times')
export class RemoveTimeExceptionButton extends ActOnly<void> {
  act(ask: Ask) {
    return doing(RemoveOwnTime, { of: 'time-exception', id: ask.param('timeId') });
  }

  next() {
    return addressOf('calendar');
  }
}
