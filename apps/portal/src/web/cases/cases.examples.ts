import type { PageExamples } from '../../views';
import { casePageExamples } from './case-page/case-page.examples';
import { homeExamples } from './home/home.examples';

/** The examples of a case's own page and of the first pages of every role. */
export const caseExamples: readonly PageExamples[] = [casePageExamples, ...homeExamples];
