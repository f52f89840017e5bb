import { join } from 'node:path';
import type { RegionUse, ShownGroups } from '@samraad/monitoring';
import type { EndorsementTask } from '@samraad/requests';
import type { ModelInForce } from '@samraad/scheme';
import { defineExamples, type ListTable } from '../../../../views';
import { ids } from '../../case.facts.examples';
import { round } from '../../../requests/whole-request/whole-request.facts.examples';
import type { RoleHomeModel } from '../role-home.presenter';
import { presentRegion } from './region.presenter';

const groups = (counts: Record<string, number | null>, onlySmall = true): ShownGroups => ({
  groups: Object.entries(counts).map(([key, count]) => ({ key, count })),
  onlySmall,
});
const use: RegionUse = {
  threshold: 5,
  total: 23,
  themes: groups({ change: 14, violence: null, '': null }, false),
  kinds: groups({ advice: 12, inspiration: 11 }),
  places: groups({ 'Prøve Hospital': 17, 'Prøve Virksomhed': null, 'Øvet Hospital': null, '': 0 }),
};
const nobody: RegionUse = { ...use, total: 0, themes: groups({}), kinds: groups({}), places: groups({}) };
const model = (more: Partial<ModelInForce>): ModelInForce => ({
  model: 2,
  focus: { topics: [], areas: [], areaNames: {} },
  anchoredAt: [],
  chosenFrom: null,
  note: null,
  ...more,
});
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
const region = (more: Partial<ModelInForce>, used = use) => ({
  name: 'Region Prøve',
  model: model(more),
  use: used,
});

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
        round,
        regions: [region({ model: 1, chosenFrom: '2026-04-01' })],
      },
    ],
    'model 1, intet venter': [
      {
        cases: asking,
        tasks: { items: [], total: 0 },
        round,
        regions: [region({ model: 1, chosenFrom: '2026-04-01' }, { ...use, total: null })],
      },
    ],
    'model 2 fra en dag': [
      { cases: none, tasks: { items: [], total: 0 }, round, regions: [region({ chosenFrom: '2026-05-01' })] },
    ],
    'intet valg, ingen henvendelser': [
      { cases: none, tasks: { items: [], total: 0 }, round, regions: [region({}, nobody)] },
    ],
    'ingen åben runde': [{ cases: none, tasks: { items: [], total: 0 }, round: null, regions: [] }],
  },
});
