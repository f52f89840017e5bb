import { join } from 'node:path';
import { byKind } from '../../../access/who-sees';
import { defineExamples } from '../../../views';
import { presentWhoSees } from './who-sees.presenter';

/** Who can read what. */
export const whoSeesExamples = defineExamples({
  template: join(__dirname, 'who-sees.hbs'),
  present: presentWhoSees,
  facts: {
    'alt, hvad en sag rummer': [],
    'kun det første': [byKind().slice(0, 3)],
  },
});
