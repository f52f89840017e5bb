import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { Sent } from '../../shell';
import { exampleLateDesk, examplePromise, none } from '../late.facts.examples';
import { presentNewDay } from './new-day.presenter';

const dialogue = { ...none, dialogue: examplePromise };

/** Agreeing on a new day for what is late. */
export const newDayExamples = defineExamples({
  template: join(__dirname, 'new-day.hbs'),
  present: presentNewDay,
  facts: {
    'intet foreslået': [exampleLateDesk(), false, new Sent()],
    'udbyderen foreslår, parterne svarer': [
      exampleLateDesk({ promises: { standing: none, proposed: dialogue, all: [examplePromise] } }),
      false,
      new Sent(),
    ],
    'en aftalt dag står': [
      exampleLateDesk({ promises: { standing: dialogue, proposed: none, all: [examplePromise] } }),
      true,
      new Sent(),
    ],
    'intet er for sent': [exampleLateDesk({ lateClock: null }), false, new Sent()],
  },
});
