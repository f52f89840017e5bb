import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asManager, asProvider } from '../../cases/case.facts.examples';
import { exampleAddendaDesk, exampleAddendum } from '../addenda.facts.examples';
import { presentAddendumReason } from './addendum-reason.presenter';

const typed = { typed: {}, errors: [], submission: 'indsendelse' };

/** Why an addendum is declined or taken back. */
export const addendumReasonExamples = defineExamples({
  template: join(__dirname, 'addendum-reason.hbs'),
  present: presentAddendumReason,
  facts: {
    'sig nej': ['decline', exampleAddendaDesk(asManager, [exampleAddendum()]), typed],
    'træk tilbage': ['withdraw', exampleAddendaDesk(asProvider, [exampleAddendum()]), typed],
    'uden begrundelse': [
      'decline',
      exampleAddendaDesk(asManager, [exampleAddendum()]),
      { ...typed, errors: [{ field: 'reason', message: 'Skriv en begrundelse.' }] },
    ],
  },
  errors: ([, , { errors }]) => errors,
});
