import type { PageExamples } from '../views';
import { contractExamples } from './contracts/contracts.examples';
import { deliveryExamples } from './delivery/delivery.examples';
import { dialogueExamples } from './dialogue/dialogue.examples';
import { endorsementExamples } from './endorsements/endorsements.examples';
import { evaluationExamples } from './evaluations/evaluations.examples';
import { requestExamples } from './requests/requests.examples';

/** Every page with examples, area by area: what the preview shows and the spec of the house renders. */
export const pageExamples: readonly PageExamples[] = [
  ...requestExamples,
  ...endorsementExamples,
  ...dialogueExamples,
  ...contractExamples,
  ...deliveryExamples,
  ...evaluationExamples,
];
