import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { round } from '../../requests/whole-request/whole-request.facts.examples';
import { fields } from '../rounds.facts.examples';
import { presentNewRound } from './new-round.presenter';

/** What the page is shown with. */
export const newRoundExamples = defineExamples({
  template: join(__dirname, 'new-round.hbs'),
  present: presentNewRound,
  facts: {
    'efter en tidligere': [[round], fields, 'indsendelse'],
    'dagene er byttet om': [
      [],
      new Fields({ name: 'Ny' }, [{ field: 'requestsTo', message: 'Byt om på dagene.' }]),
      'indsendelse',
    ],
  },
});
