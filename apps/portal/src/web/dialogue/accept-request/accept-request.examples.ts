import { join } from 'node:path';
import { defineExamples } from '../../../views';
import type { CaseWithClocks } from '../../cases/clocks-of-case.reader';
import { exampleDesk, filled } from '../../requests/whole-request/whole-request.facts.examples';
import { breachedClock, exampleDialogueDesk, stoppedClock } from '../dialogue.facts.examples';
import { presentAcceptRequest } from './accept-request.presenter';

const desk = (more: Partial<CaseWithClocks> = {}) => ({
  ...exampleDesk({ ...filled, stage: 'sent_to_provider' }),
  ...exampleDialogueDesk(more),
});

/** Accepting a request. */
export const acceptRequestExamples = defineExamples({
  template: join(__dirname, 'accept-request.hbs'),
  present: presentAcceptRequest,
  facts: {
    'begge frister løber': [desk(), 'indsendelse'],
    'fristen for dialog er overskredet': [desk({ clocks: [breachedClock] }), 'indsendelse'],
    'der er taget kontakt': [desk({ clocks: [stoppedClock] }), 'indsendelse'],
  },
});
