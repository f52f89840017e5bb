import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleProvider } from '../../providers/catalogue.facts.examples';
import { own, begun, complete, version, sent, returned } from '../profile.facts.examples';
import { presentOwnProfile } from './own-profile.presenter';

/** What the page is shown with. */
export const ownProfileExamples = defineExamples({
  template: join(__dirname, 'own-profile.hbs'),
  present: presentOwnProfile,
  facts: {
    'intet er begyndt': [own({ before: complete, profile: complete })],
    'et tema mangler': [own()],
    'en kladde': [begun(version)],
    'venter på svar': [begun(sent)],
    'sendt retur': [begun(returned)],
    'konsulenten læser': [own({ writes: false, provider: exampleProvider() })],
  },
});
