import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { fresh, sentBack, unitOnDesk } from '../organisation.facts.examples';
import { presentAddUnit } from './add-unit.presenter';

/** A new unit. */
export const addUnitExamples = defineExamples({
  template: join(__dirname, 'add-unit.hbs'),
  present: presentAddUnit,
  facts: {
    'under en afdeling': [unitOnDesk(), fresh],
    'en kode, der er brugt': [
      unitOnDesk({ kind: 'region' }),
      sentBack('key', 'Der er allerede en enhed med den kode.', {
        name: 'Nyt hospital',
        key: 'pr-hospital',
        kind: 'hospital',
      }),
    ],
  },
  errors: ([, sent]) => sent.errors,
});
