import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { listed, today } from '../organisation.facts.examples';
import { presentOrganisation } from './organisation-list.presenter';

const region = listed({
  key: 'pr',
  name: 'Region Prøve',
  kind: 'region',
  sector: 'administration',
  above: null,
});

/** The organisation to be searched. */
export const organisationListExamples = defineExamples({
  template: join(__dirname, 'organisation-list.hbs'),
  present: presentOrganisation,
  facts: {
    regionerne: [{ items: [region], total: 1, text: '', page: 1, today }],
    'fundet, en lukket og en, der lukker': [
      {
        items: [
          listed({ validTo: '2026-11-30' }),
          listed({ name: 'Afsnit 3', validTo: '2027-01-01' }),
          listed({ validFrom: '2027-02-01' }),
        ],
        total: 120,
        text: 'a',
        page: 2,
        today,
      },
    ],
    'ingen passer': [{ items: [], total: 0, text: 'xyz', page: 1, today }],
    'ingen regioner endnu': [{ items: [], total: 0, text: '', page: 1, today }],
  },
});
