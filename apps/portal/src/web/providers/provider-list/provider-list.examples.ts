import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import {
  exampleAbsences,
  exampleCatalogue,
  exampleProvider,
  exampleReach,
} from '../catalogue.facts.examples';
import { presentProviderList } from './provider-list.presenter';

const five = ['a', 'b', 'c', 'd', 'e'].map((key) =>
  exampleProvider({ id: `p-${key}`, key, name: key.toUpperCase() }),
);

/** Finding and comparing the providers. */
export const providerListExamples = defineExamples({
  template: join(__dirname, 'provider-list.hbs'),
  present: presentProviderList,
  facts: {
    'alle temaer': [exampleCatalogue()],
    'ét tema': [exampleCatalogue({ asked: { search: '', chosen: { theme: 'change' }, beside: null } })],
    'flere valg og en søgning': [
      exampleCatalogue({
        asked: { search: 'fællesskab', chosen: { kind: 'advice', room: 'good' }, beside: null },
        found: [ids.provider],
      }),
    ],
    'intet passer til det hele': [
      exampleCatalogue({
        asked: { search: 'drager', chosen: { level: 'strategic' }, beside: null },
        found: [],
      }),
    ],
    'højst fire side om side': [exampleCatalogue({ providers: five })],
    'to valgt ud': [
      exampleCatalogue({ providers: five, asked: { search: '', chosen: {}, beside: ['b', 'e'] } }),
    ],
    'en er lukket over jul': [
      exampleCatalogue({
        providers: [exampleProvider({ absences: exampleAbsences, ...exampleReach })],
        today: '2026-12-24',
      }),
    ],
    'runden er lukket': [exampleCatalogue({ open: false })],
    'før den første runde': [exampleCatalogue({ round: null, open: false, providers: [] })],
  },
});
