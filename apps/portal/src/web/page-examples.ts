import type { PageExamples } from '../views';
import { requestExamples } from './requests/requests.examples';

/** Every page with examples, area by area: what the preview shows and page-examples.spec.ts renders. */
export const pageExamples: readonly PageExamples[] = [...requestExamples];
