import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { breachedClock, exampleDialogueDesk, stoppedClock } from '../dialogue.facts.examples';
import { presentAcceptRequest } from './accept-request.presenter';

/** Accepting a request. */
export const acceptRequestExamples = defineExamples({
  template: join(__dirname, 'accept-request.hbs'),
  present: presentAcceptRequest,
  facts: {
    'begge frister løber': [exampleDialogueDesk(), 'indsendelse'],
    'fristen for dialog er overskredet': [exampleDialogueDesk({ clocks: [breachedClock] }), 'indsendelse'],
    'der er taget kontakt': [exampleDialogueDesk({ clocks: [stoppedClock] }), 'indsendelse'],
  },
});
