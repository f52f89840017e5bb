import { Injectable } from '@nestjs/common';
import { localDateOf } from '@samraad/deadlines';
import { isId, newId, orRefuse, refuse, type Tx } from '@samraad/platform';
import { checkRegularTimes, type RegularTimeGiven } from '../domain/slots/regular-time';
import { checkTimeException, type TimeExceptionGiven } from '../domain/slots/time-exception';
import { lockPeople } from '../persistence/meeting.store';
import {
  deleteOwnTime,
  findRegularTimes,
  findTimeExceptions,
  insertRegularTimes,
  insertTimeException,
} from '../persistence/own-times.store';
import { ownPerson } from './own-person';

/** Regular times of oneself, one for each weekday given; all of them or none. */
@Injectable()
export class KeepRegularTimes {
  /** 422 for times that can't be, or where another stands over one. */
  async execute(
    tx: Tx,
    { times }: { readonly times: readonly RegularTimeGiven[] },
  ): Promise<{ ids: string[] }> {
    const { personId, stream } = ownPerson(tx);
    await lockPeople(tx, [personId]);
    const today = localDateOf(await tx.now());
    const standing = await findRegularTimes(tx, personId, today);
    orRefuse(checkRegularTimes(times, { standing, today }));
    const kept = times.map((one) => ({ ...one, id: newId() }));
    await insertRegularTimes(tx, personId, kept);
    tx.audit({ stream, action: 'booking.regular-times-kept', facts: { count: kept.length } });
    return { ids: kept.map(({ id }) => id) };
  }
}

/** Away, or free beyond the regular times. A meeting that is booked there stands until it is moved. */
@Injectable()
export class KeepTimeException {
  /** 422 for what can't be. */
  async execute(tx: Tx, given: TimeExceptionGiven): Promise<{ id: string }> {
    const { personId, stream } = ownPerson(tx);
    await lockPeople(tx, [personId]);
    const today = localDateOf(await tx.now());
    const kept = (await findTimeExceptions(tx, personId, today)).length;
    const one = orRefuse(checkTimeException(given, { kept, today }));
    const id = newId();
    await insertTimeException(tx, personId, { ...one, id });
    const { kind, firstDay, lastDay } = one;
    tx.audit({ stream, action: 'booking.time-exception-kept', facts: { kind, firstDay, lastDay } });
    return { id };
  }
}

const tables = {
  'regular-time': 'regular_time',
  'time-exception': 'time_exception',
  calendar: 'other_calendar',
} as const;

/** Takes a regular time, an exception or another calendar of one's own away. */
@Injectable()
export class RemoveOwnTime {
  /** 404 for what is another's, or gone already. */
  async execute(
    tx: Tx,
    { of, id }: { readonly of: keyof typeof tables; readonly id: string },
  ): Promise<void> {
    const { personId, stream } = ownPerson(tx);
    if (!isId(id) || !(await deleteOwnTime(tx, tables[of], { id, personId })))
      refuse('booking.own-time-unknown', {}, 404);
    tx.audit({ stream, action: 'booking.own-time-removed', facts: { of, id } });
  }
}
