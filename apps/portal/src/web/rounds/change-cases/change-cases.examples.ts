import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { changing, touchedCase } from '../rounds.facts.examples';
import { presentChangeCases } from './change-cases.presenter';

const touched = { draftId: ids.request, desk: changing, page: 1 } as const;

/** What the page is shown with. */
export const changeCasesExamples = defineExamples({
  template: join(__dirname, 'change-cases.hbs'),
  present: presentChangeCases,
  facts: {
    'en sag, hvis frister løber': [{ ...touched, found: [touchedCase], total: 1 }],
    'ingen sager i gang': [{ ...touched, found: [], total: 0 }],
  },
});
