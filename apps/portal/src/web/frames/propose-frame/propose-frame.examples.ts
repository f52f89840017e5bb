import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { exampleFrame } from '../../contracts/contract.facts.examples';
import { type FrameToPropose, presentProposeFrame } from './propose-frame.presenter';

const facts = (more: Partial<FrameToPropose> = {}): FrameToPropose => ({
  purpose: 'move',
  frame: exampleFrame,
  place: { roundId: '1b0f3a52-6e0d-4e57-8c57-2d8e4b8a1c77', providerId: exampleFrame.providerId },
  round: 'Demorunden',
  provider: 'Joblife',
  targets: [{ id: '6f0c2a11-8a0b-4b57-8d07-3f5b1f9e2d10', text: 'NFA i Demorunden (17.000 kr. fri)' }],
  waiting: [],
  ...more,
});
const none = new Fields({}, []);

/** Proposing something of a frame. */
export const proposeFrameExamples = defineExamples({
  template: join(__dirname, 'propose-frame.hbs'),
  present: presentProposeFrame,
  facts: {
    'flyt penge': [facts(), none, 'indsendelse'],
    'mere, end der er fri': [
      facts(),
      new Fields({ amount: '999.000' }, [
        { field: 'amount', message: 'Der kan ikke flyttes 999.000 kr.: kun 391.500 kr. er fri i rammen.' },
      ]),
      'indsendelse',
    ],
    'ingen at flytte til': [facts({ targets: [] }), none, 'indsendelse'],
    'ret rammen': [
      facts({
        purpose: 'change',
        frame: {
          ...exampleFrame,
          tranches: [
            {
              id: 't1',
              frameId: exampleFrame.frameId,
              label: '1. rate',
              opensOn: '2026-04-01',
              amount: 60_000_000n,
              grantedAt: new Date('2026-03-31T22:00:00Z'),
            },
            {
              id: 't2',
              frameId: exampleFrame.frameId,
              label: '2. rate',
              opensOn: '2027-04-01',
              amount: 60_000_000n,
              grantedAt: null,
            },
          ],
        },
      }),
      new Fields({ tranche0: '600000', tranche1: '600000' }, []),
      'indsendelse',
    ],
    'der venter et forslag': [
      facts({
        waiting: [
          {
            id: '4d0b1a52-6e0d-4e57-8c57-2d8e4b8a1c41',
            kind: 'frame.move',
            title: 'Flyt 200.000 kr. fra Joblife til NFA',
            side: 'central_unions',
            lapsesAt: new Date('2026-12-02T22:59:59Z'),
          },
        ],
      }),
      none,
      'indsendelse',
    ],
    'fastsæt rammen': [facts({ purpose: 'set', frame: null }), none, 'indsendelse'],
  },
});
