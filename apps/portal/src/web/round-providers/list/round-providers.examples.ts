import { join } from 'node:path';
import type { StandingChange } from '@samraad/catalogue';
import { defineExamples } from '../../../views';
import { exampleProvider } from '../../providers/catalogue.facts.examples';
import { examplePlace, exampleWaiting } from '../round-providers.facts.examples';
import { presentRoundProviders, type ProvidersOfRound } from './round-providers.presenter';

const { round } = examplePlace();
const provider = (name: string, changes: readonly StandingChange[]) =>
  exampleProvider({
    key: name.toLowerCase(),
    name,
    fullName: `${name} i fuld længde`,
    rounds: [{ ...round, changes }],
  });

const facts = (more: Partial<ProvidersOfRound> = {}): [ProvidersOfRound] => [
  {
    round,
    today: '2026-11-20',
    proposes: true,
    waiting: [exampleWaiting],
    providers: [
      provider('NFA', []),
      {
        ...provider('RUC', [
          { kind: 'paused', from: '2026-11-01' },
          { kind: 'resumed', from: '2027-01-04' },
        ]),
        absences: [
          {
            id: 'a',
            kind: 'closed',
            from: '2026-12-21',
            to: '2027-01-03',
            stopsFrom: null,
            note: '',
            version: 1,
          },
        ],
      },
      provider('Joblife', [{ kind: 'ended', from: '2026-11-01' }]),
      provider('CBS', [{ kind: 'taken-in', from: '2026-12-01' }]),
    ],
    ...more,
  },
];

/** What the page is shown with. */
export const roundProvidersListExamples = defineExamples({
  template: join(__dirname, 'round-providers.hbs'),
  present: presentRoundProviders,
  facts: {
    'fire udbydere og et forslag': facts(),
    revisor: facts({ proposes: false, waiting: [] }),
    'efter runden': facts({ today: '2028-05-01', waiting: [] }),
    ingen: facts({ providers: [], waiting: [] }),
  },
});
