import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { part } from '../profile.facts.examples';
import { presentProfilePart } from './profile-part.presenter';

/** What the page is shown with. */
export const profilePartExamples = defineExamples({
  template: join(__dirname, 'profile-part.hbs'),
  present: presentProfilePart,
  facts: {
    'hvem I er': [part('about'), new Sent()],
    'adresse, sprog og steder': [part('practical'), new Sent()],
    'et tema': [part('theme-change'), new Sent()],
    'en arbejdsform': [part('way-0'), new Sent()],
    'en ny arbejdsform': [part('way-2'), new Sent()],
  },
});
