import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleAbsences, exampleFigures, exampleProvider, exampleReach } from '../catalogue.facts.examples';
import { noFigures } from '../catalogue.reader';
import type { CurrentProvider } from '../current-providers';
import { presentProviderPage } from './provider-page.presenter';

const ownSteps = (template: CurrentProvider['templates'][number], at: number) => ({
  ...template,
  steps: template.steps.map((step) => ({
    ...step,
    own: at === 0 ? ('step' as const) : ('duration' as const),
  })),
});

const inRound = { id: 'r', key: 'demo-26', name: 'Demorunden' };
const themes = [{ key: 'change', name: 'Organisatoriske forandringer' }];
const around = { demo: false, roundId: inRound.id, themes, today: '2026-11-20', figures: noFigures };

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
      { ...around, demo: true, figures: exampleFigures, mayAsk: true },
    ],
    'trinene er Samråds egne': [
      exampleProvider({ templates: exampleProvider().templates.map(ownSteps) }),
      { room: 'good', days: 2 },
      around,
    ],
    'ingen plads, svartid ukendt': [exampleProvider(), { room: 'none', days: null }, around],
    'intet er kendt endnu': [
      exampleProvider({ affiliations: [], approaches: [], templates: [] }),
      { room: null, days: null },
      around,
    ],
    'et tema er kommet til': [
      exampleProvider(),
      { room: 'good', days: 2 },
      { ...around, themes: [...themes, { key: 'new', name: 'Nye arbejdsgange' }] },
    ],
    'ikke med i runden': [exampleProvider(), null, { ...around, themes: [] }],
    'sat på pause': [
      exampleProvider({ rounds: [{ ...inRound, changes: [{ kind: 'paused', from: '2026-11-01' }] }] }),
      { room: 'good', days: 2 },
      around,
    ],
    'lukket over jul, sprog og steder': [
      exampleProvider({ absences: exampleAbsences, ...exampleReach }),
      { room: 'good', days: 2 },
      around,
    ],
  },
});
