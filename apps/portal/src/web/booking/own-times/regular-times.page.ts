import { join } from 'node:path';
import { KeepRegularTimes } from '@samraad/booking';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, Database, readDomainTime } from '@samraad/platform';
import { z } from 'zod';
import { whoSeesOf } from '../../../access/who-sees';
import { type Ask, choices, day, doing, FormPage, optional, PageAt, type Sent } from '../../shell';
import { ownTimesWords as words } from './own-times.da';
import { partFields } from './own-times.fields';
import { minuteOf } from './own-times.words';
import { presentRegularTimes, type RegularTimesFacts, weekdays } from './regular-times.presenter';

const form = z.object({
  weekdays: choices(weekdays, words.weekdays, { min: 1 }),
  ...partFields,
  validFrom: day(words.validFrom),
  validTo: optional(day(words.validTo)),
});

/** Somebody of a provider says when they are free every week (domain.md §8). */
@PageAt('calendar.regular-times', 'booking.own-times', { writes: 'page-says' })
export class RegularTimesPage extends FormPage<typeof form, RegularTimesFacts> {
  readonly template = join(__dirname, 'regular-times.hbs');
  readonly form = form;
  override readonly fields = {
    'booking.part-inverted': 'to',
    'booking.part-too-short': 'to',
    'booking.regular-overlaps': 'from',
    'booking.days-inverted': 'validTo',
    'booking.days-behind': 'validTo',
  };

  constructor(private readonly db: Database) {
    super();
  }

  async open(): Promise<RegularTimesFacts> {
    return { today: localDateOf(await readDomainTime(this.db)) };
  }

  present(facts: RegularTimesFacts, _ask: Ask, sent: Sent) {
    return presentRegularTimes(facts, sent);
  }

  override readers() {
    return { [addressOf('calendar.regular-times')]: whoSeesOf(words.regularReaders) };
  }

  act({ weekdays: chosen, from, to, length, gap, validFrom, validTo }: z.output<typeof form>) {
    const part = { fromMinute: minuteOf(from), toMinute: minuteOf(to) };
    const cut = { minutes: Number(length), gapMinutes: Number(gap) };
    return doing(KeepRegularTimes, {
      times: chosen.map((weekday) => ({
        ...{ weekday: Number(weekday), validFrom, validTo: validTo ?? null },
        ...part,
        ...cut,
      })),
    });
  }

  next() {
    return addressOf('calendar');
  }
}
