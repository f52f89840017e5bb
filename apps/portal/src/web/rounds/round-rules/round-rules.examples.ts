import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { origin } from '../rounds.facts.examples';
import { presentRoundRules } from './round-rules.presenter';

/** What the page is shown with. */
export const roundRulesExamples = defineExamples({
  template: join(__dirname, 'round-rules.hbs'),
  present: presentRoundRules,
  facts: {
    'en runde, der gælder': [{ plan: origin, names: { joblife: 'Joblife' } }],
    'en runde uden udbydere': [{ plan: { ...origin, providers: [] }, names: {} }],
  },
});
