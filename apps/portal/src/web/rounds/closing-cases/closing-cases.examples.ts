import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { closing, touchedCase } from '../rounds.facts.examples';
import { presentClosingCases } from './closing-cases.presenter';

const page = { closing, page: 1 } as const;

/** What the page is shown with. */
export const closingCasesExamples = defineExamples({
  template: join(__dirname, 'closing-cases.hbs'),
  present: presentClosingCases,
  facts: {
    'en uden kontrakt og en i gang': [
      { ...page, found: [touchedCase, { ...touchedCase, number: 12, stage: 'under_way' }] },
    ],
    'ingen sager i gang': [
      { ...page, closing: { ...closing, open: { ...closing.open, running: 0 } }, found: [] },
    ],
  },
});
