import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { presentTimeException } from './time-exception.presenter';

/** Saying what is otherwise. */
export const timeExceptionExamples = defineExamples({
  template: join(__dirname, 'time-exception.hbs'),
  present: presentTimeException,
  facts: {
    'en ny undtagelse': [new Sent()],
    'uden klokkeslæt': [
      new Sent(
        { kind: 'away-hours', 'firstDay-day': '26', 'firstDay-month': '11', 'firstDay-year': '2026' },
        [{ field: 'from', message: 'Skriv fra og til hvad klokken, på én dag.' }],
      ),
    ],
  },
});
