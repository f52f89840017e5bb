import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleProvider } from '../catalogue.facts.examples';
import { presentProviderPage } from './provider-page.presenter';

/** All about one provider. */
export const providerPageExamples = defineExamples({
  template: join(__dirname, 'provider-page.hbs'),
  present: presentProviderPage,
  facts: {
    'god plads, med telefon': [
      exampleProvider({ contact: { email: 'post@joblife.example', phone: '00 00 00 00' } }),
      { room: 'good', days: 2 },
    ],
    'ingen plads, svartid ukendt': [exampleProvider(), { room: 'none', days: null }],
    'intet er kendt endnu': [
      exampleProvider({ affiliations: [], approaches: [], templates: [] }),
      { room: null, days: null },
    ],
    'ikke med i runden': [exampleProvider(), null],
  },
});
