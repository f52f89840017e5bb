import { type MonthCount, regionUse } from '@samraad/monitoring';
import type { ModelInForce } from '@samraad/scheme';
import { round } from '../requests/whole-request/whole-request.facts.examples';
import type { RegionFigures } from './report/region-report';

const month = (name: string, groups: readonly [MonthCount['by'], string, number][]): MonthCount[] =>
  groups.map(([by, key, count]) => ({ month: name, by, key, count }));

const counts = [
  ...month('2026-04', [
    ['all', '', 9],
    ['theme', 'change', 9],
    ['kind', 'advice', 9],
    ['sector', 'hospital', 9],
    ['place', 'Prøve Hospital', 9],
  ]),
  ...month('2026-06', [
    ['all', '', 3],
    ['theme', 'violence', 3],
    ['kind', 'advice', 3],
    ['sector', 'social', 3],
    ['place', 'Prøve Virksomhed', 3],
  ]),
  ...month('2026-09', [
    ['all', '', 11],
    ['theme', 'change', 6],
    ['theme', '', 5],
    ['kind', 'inspiration', 11],
    ['sector', 'hospital', 8],
    ['sector', 'social', 3],
    ['place', 'Prøve Hospital', 8],
    ['place', 'Prøve Virksomhed', 2],
    ['place', '', 1],
  ]),
  ...month('2026-10', [['all', '', 2]]),
];

const freely: ModelInForce = {
  model: 2,
  focus: { topics: [], areas: [], areaNames: {} },
  anchoredAt: [],
  chosenFrom: null,
  note: null,
};

/** A region's figures as examples show them. */
export const exampleFigures = (
  model: Partial<ModelInForce> = {},
  asked: readonly MonthCount[] = counts,
): RegionFigures => ({
  region: { id: '3c9d1f7a-51f4-4f0b-bb0e-2e7c5a90d1aa', name: 'Region Prøve', key: 'proeve' },
  round,
  model: { ...freely, ...model },
  use: regionUse(asked, {
    from: '2026-04',
    to: '2026-10',
    threshold: 5,
    keys: {
      theme: round.themes.map(({ key }) => key),
      kind: ['advice', 'inspiration'],
      place: ['Prøve Hospital', 'Prøve Virksomhed'],
    },
  }),
  now: new Date('2026-11-20T13:10:00Z'),
});

/** Fewer than the threshold. */
export const fewAsked = month('2026-05', [['all', '', 4]]);
