import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleList, exampleWaiting } from '../waiting.facts.examples';
import { presentWaitingList, type WaitingListFacts } from './waiting-list.presenter';

const two = exampleList([
  exampleWaiting({ of: 2 }),
  exampleWaiting({
    of: 2,
    contractId: 'c2',
    number: 15,
    place: 2,
    offer: 'none',
    offered: 0n,
    takeUpBy: null,
    expected: null,
    unit: 'Sterilcentralen',
    reason: 'others_ahead',
  }),
]);
const facts = (more: Partial<WaitingListFacts> = {}): WaitingListFacts => ({
  round,
  days: 5,
  lists: [{ ...two, provider: 'Joblife', reading: 'all' }],
  overtakes: [],
  caseAt: 'deadlines',
  proposes: false,
  ...more,
});

/** Everybody who waits for room, and how the order came to be. */
export const waitingListExamples = defineExamples({
  template: join(__dirname, 'waiting-list.hbs'),
  present: presentWaitingList,
  facts: {
    'den hele, for en central part': [facts({ proposes: true })],
    'den hele, for udbyderen': [facts({ caseAt: 'case.contract' })],
    'ens egen plads': [
      facts({
        caseAt: 'case.contract',
        lists: [{ ...two, waiting: two.waiting.slice(1), provider: 'Joblife', reading: 'own' }],
      }),
    ],
    'for enhver, med en beslutning': [
      facts({
        lists: [],
        caseAt: null,
        overtakes: [
          {
            provider: 'Joblife',
            number: 15,
            overtaken: [12, 13],
            reason: 'Regionen har ikke haft et forløb endnu, og tilbuddet skal spredes.',
            decidedAt: new Date('2026-12-02T10:00:00Z'),
          },
        ],
      }),
    ],
    'ingen venter': [facts({ lists: [] })],
  },
});
