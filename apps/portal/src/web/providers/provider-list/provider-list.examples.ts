import { join } from 'node:path';
import { defineExamples } from '../../../views';
import {
  exampleAbsences,
  exampleCatalogue,
  exampleProvider,
  exampleReach,
} from '../catalogue.facts.examples';
import { presentProviderList } from './provider-list.presenter';

/** Comparing the providers. */
export const providerListExamples = defineExamples({
  template: join(__dirname, 'provider-list.hbs'),
  present: presentProviderList,
  facts: {
    'alle temaer': [exampleCatalogue(), undefined],
    'ét tema': [exampleCatalogue(), 'change'],
    'en er lukket over jul': [
      exampleCatalogue({
        providers: [exampleProvider({ absences: exampleAbsences, ...exampleReach })],
        today: '2026-12-24',
      }),
      undefined,
    ],
    'runden er lukket': [exampleCatalogue({ open: false }), undefined],
    'før den første runde': [exampleCatalogue({ round: null, open: false, providers: [] }), undefined],
  },
});
