import type { EndorsementThread, RegionFocus } from '@samraad/requests';
import { exampleOwnLine } from '../cases/case-line.facts.examples';
import { ids } from '../cases/case.facts.examples';
import { asked, exampleDesk } from '../requests/whole-request/whole-request.facts.examples';
import type { EndorsementDesk } from './endorsement-desk.reader';

const startedAt = new Date('2026-11-20T13:10:00Z');

export const exampleFocus: RegionFocus = {
  regionId: ids.region,
  region: 'Region Prøve',
  topics: [{ key: 'workload', name: 'Arbejdsmængde og tidspres' }],
  areas: ['Akutmodtagelser og akutklinikker', 'Medicinske afdelinger'],
  byTopics: [],
  byAreas: [{ workplace: 'Akutmodtagelsen', area: 'Akutmodtagelser og akutklinikker' }],
};

/** One endorsement that waits, and nothing asked about it. */
export const quietThread: EndorsementThread = {
  endorsementId: 'e',
  unitId: ids.other,
  unit: 'Prøve Hospital',
  regionId: ids.region,
  state: 'asked',
  escalatedAt: null,
  questions: [],
  clock: { startedAt, days: 5, lastDay: '2026-11-27', waits: [], waited: 0, left: 5 },
};

const question: EndorsementThread['questions'][number] = {
  id: 'q',
  body: 'Hvem skal være med i forløbet?\n\nOg hvornår kan I begynde?',
  by: { id: ids.sara, name: 'Sara Friis' },
  voice: 'anchor',
  askedAt: new Date('2026-11-24T09:00:00Z'),
  state: 'asked',
  endedAt: null,
  answer: null,
};

/** A question waits, and the days stand still. */
export const askedThread: EndorsementThread = {
  ...quietThread,
  questions: [question],
  clock: {
    ...{ startedAt, days: 5, lastDay: null, waited: 0, left: 4 },
    waits: [{ from: '2026-11-24', to: null }],
  },
};

/** It is answered, and the days have moved. */
export const answeredThread: EndorsementThread = {
  ...quietThread,
  questions: [
    {
      ...question,
      state: 'answered',
      endedAt: new Date('2026-11-26T08:00:00Z'),
      answer: {
        body: 'Begge vagthold er med.',
        by: { id: ids.jonas, name: 'Jonas Lind' },
        side: 'employees',
        unit: 'Akutmodtagelsen',
      },
    },
  ],
  clock: {
    ...{ startedAt, days: 5, lastDay: '2026-12-02', waited: 3, left: 5 },
    waits: [{ from: '2026-11-24', to: '2026-11-26' }],
  },
};

/** The parties had not answered when it was decided, by the chairs. */
export const closedThread: EndorsementThread = {
  ...quietThread,
  state: 'returned',
  questions: [{ ...question, voice: 'chair', state: 'closed', endedAt: new Date('2026-11-26T08:00:00Z') }],
  clock: null,
};

/** A request that waits for an endorsement, as its own anchor sees it. */
export const exampleEndorsementDesk = (more: Partial<EndorsementDesk> = {}): EndorsementDesk => ({
  ...exampleDesk({ ...asked, stage: 'awaiting_endorsement' }),
  line: exampleOwnLine('Påtegn henvendelsen, eller send den retur', 'Se og påtegn', 'endorse'),
  threads: [quietThread],
  focus: [exampleFocus],
  mayAnswer: false,
  ...more,
});
