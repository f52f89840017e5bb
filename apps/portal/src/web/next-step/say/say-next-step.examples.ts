import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { asProvider } from '../../cases/case.facts.examples';
import { Sent } from '../../shell';
import { asksProvider, exampleQuietCase } from '../quiet-case.facts.examples';
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
    'de lokale parter venter på udbyderens svar': [exampleQuietCase([asksProvider]), new Sent()],
  },
});
