import type { PageExamples } from '../../views';
import { endorseRequestExamples } from './endorse-request/endorse-request.examples';
import { endorserQuestionsExamples } from './endorser-questions/endorser-questions.examples';
import { endorsementQueueExamples } from './endorsement-queue/endorsement-queue.examples';

/** The examples of the endorsement's pages. */
export const endorsementExamples: readonly PageExamples[] = [
  endorsementQueueExamples,
  endorseRequestExamples,
  endorserQuestionsExamples,
];
