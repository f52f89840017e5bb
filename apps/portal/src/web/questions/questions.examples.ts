import type { PageExamples } from '../../views';
import { askProvidersExamples } from './ask-providers/ask-providers.examples';
import { questionListExamples } from './question-list/question-list.examples';
import { questionExamples } from './question/question.examples';
import { questionRequestExamples } from './question-request/question-request.examples';

/** The examples of the pages of questions. */
export const questionsExamples: readonly PageExamples[] = [
  questionListExamples,
  askProvidersExamples,
  questionExamples,
  questionRequestExamples,
];
