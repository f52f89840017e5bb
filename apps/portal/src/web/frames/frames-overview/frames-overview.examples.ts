import { join } from 'node:path';
import type { ProviderUse, RegionCount } from '@samraad/delivery';
import { defineExamples } from '../../../views';
import { exampleFrame } from '../../contracts/contract.facts.examples';
import { ids } from '../../cases/case.facts.examples';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { presentFramesOverview, type FramesOverview } from './frames-overview.presenter';

const counts = {
  courses: 4,
  waiting: 2,
  dialogueMet: 9,
  dialogueBreached: 1,
  contractMet: 6,
  contractBreached: 0,
};
const joblife: ProviderUse = { providerId: ids.provider, name: 'Joblife', counts };
const nobody: ProviderUse = {
  providerId: ids.other,
  name: 'Nfa',
  counts: {
    courses: 0,
    waiting: 0,
    dialogueMet: 0,
    dialogueBreached: 0,
    contractMet: 0,
    contractBreached: 0,
  },
};
const unknown = [joblife, nobody].map((one): ProviderUse => ({ ...one, counts: null }));
const regions: RegionCount[] = [
  { regionId: ids.region, name: 'Region Prøve', requests: 7 },
  { regionId: ids.unit, name: 'Region Sjælland', requests: 0 },
];
const facts = (more: Partial<FramesOverview> = {}): FramesOverview => ({
  round,
  rounds: [round, { ...round, id: 'q', key: 'ok-18', name: 'OK-18' }],
  now: new Date('2026-12-01T10:00:00Z'),
  frames: [exampleFrame],
  providers: [joblife, nobody],
  regions,
  targeted: new Set([ids.region]),
  ...more,
});

/** What the examples show. */
export const framesOverviewFacts = {
  'én udbyder har kontrakter, der venter': [facts()],
  'ingen venter': [facts({ providers: [{ ...joblife, counts: { ...counts, waiting: 0 } }] })],
  'rammerne er ikke sat': [
    facts({ frames: [{ ...exampleFrame, total: null, planned: null, nextTranche: null }] }),
  ],
  'runden sluttede, før portalen begyndte': [
    facts({
      frames: [{ ...exampleFrame, phase: 'over', useKnown: false, nextTranche: null }],
      providers: unknown,
      regions: regions.map((region) => ({ ...region, requests: null })),
    }),
  ],
  'heller ikke rammen er kendt': [
    facts({ frames: [{ ...exampleFrame, total: null, planned: null }], providers: unknown }),
  ],
  'runden er slut': [facts({ frames: [{ ...exampleFrame, phase: 'over', nextTranche: null }] })],
  'runden tager ikke imod flere': [facts({ frames: [{ ...exampleFrame, phase: 'ending' }] })],
  'en runde uden udbydere': [facts({ frames: [], providers: [], regions: [], targeted: new Set() })],
  'to rammer, den ene næsten tom': [
    facts({
      frames: [
        exampleFrame,
        { ...exampleFrame, frameId: 'g', providerId: ids.other, free: 1000000n, total: 30000000n },
      ],
      providers: [
        { ...joblife, counts: { ...counts, waiting: 0, contractMet: 0 } },
        { ...nobody, counts: { ...counts, waiting: 0, contractBreached: 3, contractMet: 1 } },
      ],
    }),
  ],
  'den ene udbyder har flere i kø end den anden': [
    facts({
      providers: [
        { ...nobody, counts: { ...counts, waiting: 1 } },
        { ...joblife, counts: { ...counts, waiting: 3 } },
      ],
    }),
  ],
  'en central part kan foreslå': [facts({ providers: [joblife, nobody] }), true],
} satisfies Record<string, [FramesOverview, boolean?]>;

/** All frames of a round. */
export const framesOverviewExamples = defineExamples({
  template: join(__dirname, 'frames-overview.hbs'),
  present: presentFramesOverview,
  facts: framesOverviewFacts,
});
