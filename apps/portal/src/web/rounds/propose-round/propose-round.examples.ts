import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { changing, desk, draft, fields } from '../rounds.facts.examples';
import { presentProposeRound } from './propose-round.presenter';

/** What the page is shown with. */
export const proposeRoundExamples = defineExamples({
  template: join(__dirname, 'propose-round.hbs'),
  present: presentProposeRound,
  facts: {
    'hele teksten': [draft(), fields, 'indsendelse'],
    'en ændring': [draft({ desk: changing }), fields, 'indsendelse'],
    'fra bunden, uden begrundelse': [
      draft({ desk: desk({ origin: null }) }),
      new Fields({}, [{ field: 'reason', message: 'Skriv hvorfor.' }]),
      'indsendelse',
    ],
  },
});
