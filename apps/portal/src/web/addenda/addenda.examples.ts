import type { PageExamples } from '../../views';
import { addendaPageExamples } from './addenda-page/addenda-page.examples';
import { addendumReasonExamples } from './addendum-reason/addendum-reason.examples';
import { sendAddendumExamples } from './send-addendum/send-addendum.examples';
import { signAddendumExamples } from './sign-addendum/sign-addendum.examples';
import { writeAddendumExamples } from './write-addendum/write-addendum.examples';

/** The examples of the addenda's pages. */
export const addendaExamples: readonly PageExamples[] = [
  addendaPageExamples,
  writeAddendumExamples,
  sendAddendumExamples,
  signAddendumExamples,
  addendumReasonExamples,
];
