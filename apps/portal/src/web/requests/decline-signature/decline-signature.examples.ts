import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asked, exampleDesk } from '../whole-request/whole-request.facts.examples';
import { declineSignatureWords as words } from './decline-signature.da';
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
      [{ field: 'reason', message: `Udfyld feltet »${words.reason}«.` }],
    ],
  },
  errors: ([, , errors]) => errors,
});
