import { join } from 'node:path';
import type { ModelInForce } from '@samraad/scheme';
import { defineExamples } from '../../../views';
import { exampleProvider } from '../../providers/catalogue.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { presentRound, type RoundOnPage } from './round.presenter';

const free: ModelInForce = {
  model: 2,
  focus: { topics: [], areas: [], areaNames: {} },
  anchoredAt: [],
  chosenFrom: '2026-04-01',
  note: null,
};
const targeted: ModelInForce = {
  ...free,
  model: 1,
  focus: {
    topics: [{ key: 'pace', name: 'Arbejdsmængde og tidspres' }],
    areas: ['medicine'],
    areaNames: { medicine: 'Medicinske afdelinger' },
  },
  anchoredAt: ['hospital'],
};
const old = {
  ...round,
  id: 'q',
  key: 'ok-18',
  name: 'OK-18',
  requestsFrom: '2019-01-07',
  requestsTo: '2021-03-31',
  lastDeliveryDay: '2022-03-31',
  demo: false,
  own: ['requests-to', 'clocks'] as const,
};

/** What the examples show. */
export const roundFactsOnPage = {
  'den åbne runde': [
    {
      round,
      rounds: [old, round],
      today: '2026-11-20',
      providers: [exampleProvider()],
      regions: [
        { name: 'Region Prøve', model: targeted, next: null },
        { name: 'Region Øvelse', model: { ...free, note: 'Også enkelte indsatser på tværs.' }, next: null },
        {
          name: 'Region Tøven',
          model: { ...free, chosenFrom: null },
          next: {
            model: 1,
            validFrom: '2027-01-01',
            focus: {
              topics: [{ key: 'violence', name: 'Vold og trusler' }],
              areas: [],
              anchoredAt: ['hospital'],
            },
          },
        },
      ],
    },
  ],
  'en gammel runde med huller i kilden': [
    {
      round: old,
      rounds: [old, round],
      today: '2026-11-20',
      providers: [exampleProvider()],
      regions: [{ name: 'Region Prøve', model: { ...free, chosenFrom: null }, next: null }],
    },
  ],
  'før den første runde': [{ round: null, rounds: [], today: '2015-11-20', providers: [], regions: [] }],
} satisfies Record<string, [RoundOnPage]>;

/** About a round. */
export const roundExamples = defineExamples({
  template: join(__dirname, 'round.hbs'),
  present: presentRound,
  facts: roundFactsOnPage,
});
