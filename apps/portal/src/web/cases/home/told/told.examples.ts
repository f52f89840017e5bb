import { join } from 'node:path';
import type { ToldRequest } from '@samraad/monitoring';
import { defineExamples } from '../../../../views';
import { presentTold } from './told.presenter';

const request: ToldRequest = {
  number: 7,
  stage: 'in_dialogue',
  unit: 'Akutmodtagelsen',
  region: 'Region Prøve',
  provider: 'Joblife',
  toldAt: new Date('2026-11-20T13:10:00Z'),
  dueAt: new Date('2026-11-27T22:59:59Z'),
};

/** What somebody was told of. */
export const toldExamples = defineExamples({
  template: join(__dirname, 'told.hbs'),
  present: presentTold,
  facts: {
    'to henvendelser, den ene vælger ny udbyder': [
      {
        items: [request, { ...request, number: 4, stage: 'choosing_provider', provider: null, dueAt: null }],
        total: 2,
        page: 1,
      },
    ],
    'side to af flere': [{ items: [request], total: 61, page: 2 }],
    'en side for meget': [{ items: [], total: 61, page: 9 }],
    ingen: [{ items: [], total: 0, page: 1 }],
  },
});
