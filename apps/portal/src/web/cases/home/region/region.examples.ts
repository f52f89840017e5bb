import { join } from 'node:path';
import type { EndorsementTask } from '@samraad/requests';
import { defineExamples, type ListTable } from '../../../../views';
import { ids } from '../../case.facts.examples';
import { round } from '../../../requests/whole-request/whole-request.facts.examples';
import type { RoleHomeModel } from '../role-home.presenter';
import { exampleFigures, fewAsked } from '../../../region/region.facts.examples';
import type { RegionFigures } from '../../../region/report/region-report';
import { presentRegion } from './region.presenter';

const task: EndorsementTask = {
  caseId: ids.request,
  reference: 'SR-7KQ4-M2',
  title: null,
  unit: 'Akutmodtagelsen',
  anchorUnit: 'Prøve Hospital',
  insideFocus: true,
  askedAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
  escalated: true,
  late: true,
};
const old = { ...round, id: 'q', key: 'ok-18', name: 'OK-18' };
const shown = (figures: RegionFigures) => ({ rounds: [old, round], round, figures: [figures] });

const listed = (...titles: string[]): ListTable => ({
  caption: 'Egne henvendelser',
  captionHidden: true,
  columns: [{ label: 'Sag' }],
  rows: titles.map((text) => ({ cells: [{ text }] })),
});
const none: RoleHomeModel = {
  head: { title: 'Overblik' },
  turn: { tone: 'own', sentence: 'En sag venter på dig' },
  own: null,
  others: listed(),
  ended: null,
  part: null,
};
const asking: RoleHomeModel = { ...none, own: listed('Fælles indsats'), others: listed('En anden indsats') };

/** What the chairs of a Hovedudvalg see. */
export const regionExamples = defineExamples({
  template: join(__dirname, 'region.hbs'),
  present: presentRegion,
  facts: {
    'model 1, én påtegning venter': [
      {
        cases: none,
        tasks: { items: [task], total: 12 },
        ...shown(exampleFigures({ model: 1, chosenFrom: '2026-04-01' })),
      },
    ],
    'model 1, intet venter': [
      {
        cases: asking,
        tasks: { items: [], total: 0 },
        ...shown(exampleFigures({ model: 1, chosenFrom: '2026-04-01' }, fewAsked)),
      },
    ],
    'model 2 fra en dag': [
      {
        cases: none,
        tasks: { items: [], total: 0 },
        ...shown(exampleFigures({ chosenFrom: '2026-05-01', note: 'Også enkelte indsatser på tværs.' })),
      },
    ],
    'intet valg, ingen henvendelser': [
      { cases: none, tasks: { items: [], total: 0 }, ...shown(exampleFigures({}, [])) },
    ],
    'ingen runde': [{ cases: none, tasks: { items: [], total: 0 }, rounds: [], round: null, figures: [] }],
  },
});
