import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentHelp } from './help.presenter';

/** Help and contact. */
export const helpExamples = defineExamples({
  template: join(__dirname, 'help.hbs'),
  present: presentHelp,
  facts: {
    'for en fremmed': [{ contact: 'hjaelp@samraad.example', viewer: null }],
    'for en, der er logget ind': [
      { contact: 'hjaelp@samraad.example', viewer: { name: 'Mette Holm', roles: 'Leder' } },
    ],
    'uden en adresse at skrive til': [{ contact: null, viewer: null }],
  },
});
