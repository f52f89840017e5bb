import type { PageExamples } from '../../views';
import { answerExamples } from './answer/answer.examples';
import { resultExamples } from './answer/result.examples';
import { evaluationListExamples } from './list/list.examples';
import { overviewExamples } from './overview/overview.examples';
import { thanksExamples } from './thanks/thanks.examples';

/** The examples of the evaluation's pages. */
export const evaluationExamples: readonly PageExamples[] = [
  overviewExamples,
  answerExamples,
  thanksExamples,
  resultExamples,
  evaluationListExamples,
];
