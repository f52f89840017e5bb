import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleProvider } from '../catalogue.facts.examples';
import type { CurrentProvider } from '../current-providers';
import { presentProviderPage } from './provider-page.presenter';

const ownSteps = (template: CurrentProvider['templates'][number], at: number) => ({
  ...template,
  steps: template.steps.map((step) => ({
    ...step,
    own: at === 0 ? ('step' as const) : ('duration' as const),
  })),
});

/** All about one provider. */
export const providerPageExamples = defineExamples({
  template: join(__dirname, 'provider-page.hbs'),
  present: presentProviderPage,
  facts: {
    'god plads, med telefon': [
      exampleProvider({
        contact: {
          email: 'post@joblife.example',
          phone: '00 00 00 00',
          address: 'Prøvevej 1, 2100 Prøveby',
          website: 'www.joblife.example/hjaelp',
        },
      }),
      { room: 'good', days: 2 },
      true,
    ],
    'trinene er Samråds egne': [
      exampleProvider({ templates: exampleProvider().templates.map(ownSteps) }),
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
