import type { PageExamples } from '../../views';
import { getGoingExamples } from './get-going/get-going.examples';
import { sayNextStepExamples } from './say/say-next-step.examples';

/** The examples of a case that has gone quiet. */
export const nextStepExamples: readonly PageExamples[] = [sayNextStepExamples, getGoingExamples];
