import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { exampleAsked, exampleNow, exampleQuietCase } from '../quiet-case.facts.examples';
import { presentGetGoing } from './get-going.presenter';

const stuck = { ...exampleAsked, kind: 'get-going', holder: { of: 'central' } } as const;
const said = { id: 's', answer: 'stuck', side: 'provider', at: exampleNow, day: null } as const;

/** The central parties help a case that is stuck. */
export const getGoingExamples = defineExamples({
  template: join(__dirname, 'get-going.hbs'),
  present: presentGetGoing,
  facts: {
    'udbyderen kommer ikke videre': [
      exampleQuietCase([stuck], { owed: { duties: [stuck], said, movedAt: exampleNow, quietFrom: null } }),
      new Sent(),
    ],
    'sagen er i gang igen': [exampleQuietCase([]), new Sent()],
  },
});
