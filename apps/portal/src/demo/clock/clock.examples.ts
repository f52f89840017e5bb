import { join } from 'node:path';
import { defineExamples } from '../../views';
import '../../i18n/demo.da';
import { presentClock } from './clock.presenter';

const now = new Date('2026-11-20T13:10:00Z');

/** The demo's clock. */
export const clockExamples = defineExamples({
  template: join(__dirname, 'clock.hbs'),
  present: presentClock,
  facts: {
    'noget sker snart': [{ now, next: new Date('2026-11-27T22:59:59Z'), moving: null }, {}, [], '/'],
    'på vej': [
      {
        now,
        next: null,
        moving: { from: new Date('2026-11-13T13:10:00Z'), to: new Date('2026-12-13T13:10:00Z') },
      },
      {},
      [],
      '/om',
    ],
    'intet venter': [{ now, next: null, moving: null }, {}, [], '/'],
    'tilbage i tiden': [
      { now, next: null, moving: null },
      { 'date-day': '1', 'date-month': '1', 'date-year': '2026' },
      [{ field: 'date', message: 'Demo-uret går kun frem.' }],
      '/',
    ],
  },
  errors: ([, , errors]) => errors,
});
