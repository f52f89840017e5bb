import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { ids } from '../../cases/case.facts.examples';
import { asked, exampleDesk } from '../whole-request/whole-request.facts.examples';
import { presentPassOn } from './pass-on-signature.presenter';

const withOther = exampleDesk({
  ...asked,
  parties: [
    ...exampleDesk().request.parties,
    { personId: ids.sara, name: 'Sara Friis', unitId: ids.unit, role: 'tr' },
  ],
});

/** Passing the question to sign on. */
export const passOnSignatureExamples = defineExamples({
  template: join(__dirname, 'pass-on-signature.hbs'),
  present: presentPassOn,
  facts: {
    'én anden kan skrive under': [withOther, ids.jonas],
    'ingen andre kan skrive under': [exampleDesk(asked), ids.mette],
    'intet valg': [withOther, ids.jonas, {}, [{ field: 'toPersonId', message: 'Vælg en person.' }]],
  },
  errors: ([, , , errors]) => errors,
});
