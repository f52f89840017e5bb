import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { begun, names, version, returned } from '../profile.facts.examples';
import { presentSendProfile } from './send-profile.presenter';

/** What the page is shown with. */
export const sendProfileExamples = defineExamples({
  template: join(__dirname, 'send-profile.hbs'),
  present: presentSendProfile,
  facts: {
    'en kladde': [{ own: begun(version), names }, 'indsendelse'],
    'sendt retur': [{ own: begun(returned), names }, 'indsendelse'],
  },
});
