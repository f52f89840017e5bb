import { join } from 'node:path';
import { defineExamples } from '../../views';
import { presentRegion, regionsPeople } from './region.presenter';

/** The demo's own region. */
export const regionExamples = defineExamples({
  template: join(__dirname, 'region.hbs'),
  present: presentRegion,
  facts: {
    'ingen, Samråd kender': [regionsPeople([]), 'eksempel'],
    'en person, og en ukendt': [
      regionsPeople([
        {
          accountId: '3f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b10',
          name: 'Mette Holm',
          email: 'mette.holm@region.example',
          password: 'samraad',
          role: 'Leder, Akutmodtagelsen',
        },
      ]),
      'eksempel',
    ],
  },
});
