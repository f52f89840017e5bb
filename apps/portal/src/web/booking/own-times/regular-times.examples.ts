import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { presentRegularTimes } from './regular-times.presenter';

/** Saying when one is free every week. */
export const regularTimesExamples = defineExamples({
  template: join(__dirname, 'regular-times.hbs'),
  present: presentRegularTimes,
  facts: {
    'en ny fast tid': [{ today: '2026-11-20' }, new Sent()],
    'slutter, før den begynder': [
      { today: '2026-11-20' },
      new Sent({ weekdays: ['3'], from: '12.00', to: '9.00', length: '60', gap: '30' }, [
        { field: 'to', message: 'Tidsrummet skal begynde, før det slutter, og ligge inden for ét døgn.' },
      ]),
    ],
  },
});
