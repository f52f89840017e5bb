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
};

/** What somebody was told of. */
export const toldExamples = defineExamples({
  template: join(__dirname, 'told.hbs'),
  present: presentTold,
  facts: {
    'to henvendelser, den ene vælger ny udbyder': [
      [request, { ...request, number: 4, stage: 'choosing_provider', provider: null }],
    ],
    ingen: [[]],
  },
});
