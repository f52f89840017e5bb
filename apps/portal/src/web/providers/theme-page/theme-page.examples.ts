import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { exampleProvider } from '../catalogue.facts.examples';
import { presentTheme, type ThemeShown } from './theme-page.presenter';

const theme = (key: string, name: string) => ({
  key,
  name,
  shortName: name,
  description: 'I flytter, lægger sammen eller bygger om.',
  about: 'Forandringer er hverdag.',
});
const change = theme('organisational-change', 'Organisatoriske forandringer');
const themes = [change, theme('violence-threats', 'Vold og trusler')];
const approach = { theme: change, title: 'Sammen', text: 'Vi spørger alle.', suits: 'vil løse det sammen' };
const facts = (more: Partial<ThemeShown> = {}): ThemeShown => ({
  theme: change,
  round: { ...round, themes },
  providers: [
    exampleProvider({ approaches: [approach] }),
    exampleProvider({ key: 'ruc', name: 'RUC', approaches: [approach] }),
    exampleProvider({ key: 'nfa', name: 'NFA', approaches: [] }),
  ],
  mayBegin: true,
  ...more,
});

/** One theme. */
export const themePageExamples = defineExamples({
  template: join(__dirname, 'theme-page.hbs'),
  present: presentTheme,
  facts: {
    'to har skrevet om det, én ikke': [facts()],
    'rundens eget tema, ingen udbydere endnu': [
      facts({
        theme: theme('nyt', 'Nye arbejdsgange'),
        round: { ...round, themes: [theme('nyt', 'Nye arbejdsgange')] },
        providers: [],
        mayBegin: false,
      }),
    ],
  },
});
