import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleCatalogue } from '../../providers/catalogue.facts.examples';
import { presentHowItWorks } from './how-it-works.presenter';

/** The way through a case. */
export const howItWorksExamples = defineExamples({
  template: join(__dirname, 'how-it-works.hbs'),
  present: presentHowItWorks,
  facts: {
    'runden er åben': [exampleCatalogue()],
    'før den første runde': [exampleCatalogue({ round: null, open: false, providers: [] })],
  },
});
