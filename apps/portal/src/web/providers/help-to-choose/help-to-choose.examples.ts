import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleAbsences, exampleCatalogue, exampleProvider } from '../catalogue.facts.examples';
import { presentHelpToChoose } from './help-to-choose.presenter';

/** A few questions, and who fits the answers. */
export const helpToChooseExamples = defineExamples({
  template: join(__dirname, 'help-to-choose.hbs'),
  present: presentHelpToChoose,
  facts: {
    'intet er besvaret': [exampleCatalogue(), {}],
    'en foreslås': [exampleCatalogue(), { tema: 'change', foerst: 'learn', hvornaar: 'soon' }],
    'to passer lige godt': [
      exampleCatalogue({
        providers: [exampleProvider(), exampleProvider({ id: 'p-ruc', key: 'ruc', name: 'Ruc' })],
      }),
      { tema: 'change', hvem: 'all' },
    ],
    'ingen passer': [exampleCatalogue(), { foerst: 'understand' }],
    'det haster ikke, og andet er ikke besvaret': [exampleCatalogue(), { hvornaar: 'no-hurry' }],
    'den, der passer, har lukket': [
      exampleCatalogue({
        providers: [exampleProvider({ absences: exampleAbsences })],
        today: '2026-12-24',
      }),
      { tema: 'change' },
    ],
    'før den første runde': [exampleCatalogue({ round: null, open: false, providers: [] }), { hvem: 'some' }],
  },
});
