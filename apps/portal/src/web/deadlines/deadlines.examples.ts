import type { PageExamples } from '../../views';
import { deadlineListExamples } from './deadline-list/deadline-list.examples';
import { ownPunctualityExamples } from './own-punctuality/own-punctuality.examples';

/** The examples of the pages of deadlines. */
export const deadlineExamples: readonly PageExamples[] = [deadlineListExamples, ownPunctualityExamples];
