import { join } from 'node:path';
import { defineExamples } from '../../../views';
import { exampleFrame } from '../../contracts/contract.facts.examples';
import { breachedClock, stoppedClock } from '../dialogue.facts.examples';
import { exampleToAnswer as desk } from '../request-asked.facts.examples';
import { presentAcceptRequest } from './accept-request.presenter';

/** Accepting a request. */
export const acceptRequestExamples = defineExamples({
  template: join(__dirname, 'accept-request.hbs'),
  present: presentAcceptRequest,
  facts: {
    'begge frister løber': [desk({ frame: exampleFrame }), 'indsendelse'],
    'fristen for dialog er overskredet': [desk({ clocks: [breachedClock] }), 'indsendelse'],
    'der er taget kontakt': [desk({ clocks: [stoppedClock] }), 'indsendelse'],
  },
});
