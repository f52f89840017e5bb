import type { PageExamples } from '../views';
import { contractExamples } from './contracts/contracts.examples';
import { endorsementExamples } from './endorsements/endorsements.examples';
import { requestExamples } from './requests/requests.examples';

/** Every page with examples, area by area: what the preview shows and the spec of the house renders. */
export const pageExamples: readonly PageExamples[] = [
  ...requestExamples,
  ...endorsementExamples,
  ...contractExamples,
];
