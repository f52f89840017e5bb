import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleAbsences } from '../../providers/catalogue.facts.examples';
import { Sent } from '../../shell';
import { none } from '../profile.facts.examples';
import { presentAbsence } from './absence.presenter';

/** What the page is shown with. */
export const absenceExamples = defineExamples({
  template: join(__dirname, 'absence.hbs'),
  present: presentAbsence,
  facts: {
    'en ny': [null, none, new Sent()],
    'en, der står': [exampleAbsences[0] ?? null, none, new Sent()],
  },
});
