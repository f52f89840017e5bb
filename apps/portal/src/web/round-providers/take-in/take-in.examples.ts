import { join } from 'node:path';
import { defineExamples, Fields } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { examplePlace } from '../round-providers.facts.examples';
import { presentTakeIn, presentTakeInNew } from './take-in.presenter';
import type { RoundToFill } from './take-in.reader';

const of: RoundToFill = {
  round: examplePlace().round,
  others: [{ id: ids.other, name: 'CBS', fullName: 'Copenhagen Business School' }],
};
const none = new Fields({}, []);

/** What the page of known providers is shown with. */
export const takeInExamples = defineExamples({
  template: join(__dirname, 'take-in.hbs'),
  present: presentTakeIn,
  facts: {
    'en at vælge': [of, none, 'indsendelse'],
    'ingen at vælge': [{ ...of, others: [] }, none, 'indsendelse'],
  },
});

/** What the page of a new provider is shown with. */
export const takeInNewExamples = defineExamples({
  template: join(__dirname, 'take-in-new.hbs'),
  present: presentTakeInNew,
  facts: {
    tom: [of, none, 'indsendelse'],
    'et forkert CVR-nummer': [
      of,
      new Fields({ name: 'Trivselshuset', cvr: '10000008' }, [
        {
          field: 'cvr',
          message: 'CVR-nummeret passer ikke: det har otte cifre, og det sidste kontrollerer de andre.',
        },
      ]),
      'indsendelse',
    ],
  },
});
