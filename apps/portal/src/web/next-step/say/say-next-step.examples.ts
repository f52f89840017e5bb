import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { asksProvider, exampleQuietCase, exampleWaits } from '../quiet-case.facts.examples';
import { presentSayNextStep } from './say-next-step.presenter';

/** Saying what comes next. */
export const sayNextStepExamples = defineExamples({
  template: join(__dirname, 'say-next-step.hbs'),
  present: presentSayNextStep,
  facts: {
    'udbyderen bliver spurgt': [exampleQuietCase([asksProvider], { viewer: asProvider }), new Sent()],
    'uden en dag': [
      exampleQuietCase([asksProvider], { viewer: asProvider }),
      new Sent({ answer: 'day' }, [{ field: 'day', message: 'Skriv den dag, det næste skridt sker.' }]),
    ],
    'udbyderen venter også på dem': [
      exampleQuietCase([asksProvider], {
        viewer: asProvider,
        owed: { duties: [asksProvider], said: exampleWaits, movedAt: null, quietFrom: null },
      }),
      new Sent(),
    ],
    'de lokale parter venter på udbyderens svar': [exampleQuietCase([asksProvider]), new Sent()],
  },
});
