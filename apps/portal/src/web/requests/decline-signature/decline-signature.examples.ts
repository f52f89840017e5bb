import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleDesk } from '../desk/desk.facts.examples';
import { declineLabel } from './decline-signature.form';
import { presentDecline } from './decline-signature.presenter';

/** Saying no to sign. */
export const declineSignatureExamples = defineExamples({
  template: join(__dirname, 'decline-signature.hbs'),
  present: presentDecline,
  facts: {
    'før der er skrevet noget': [exampleDesk(asked)],
    'uden begrundelse': [
      exampleDesk(asked),
      { reason: '' },
      [{ field: 'reason', message: `Udfyld feltet »${declineLabel}«.` }],
    ],
  },
  errors: ([, , errors]) => errors,
});
