import type { PageExamples } from '../../views';
import { changeServiceExamples } from './change-service/change-service.examples';
import { roundProvidersListExamples } from './list/round-providers.examples';
import { takeInExamples, takeInNewExamples } from './take-in/take-in.examples';

/** The examples of the pages about who is in a round. */
export const roundProvidersExamples: readonly PageExamples[] = [
  roundProvidersListExamples,
  changeServiceExamples,
  takeInExamples,
  takeInNewExamples,
];
