import type { CaseWithClocks } from '../cases/clocks-of-case.reader';
import { exampleDesk, filled } from '../requests/whole-request/whole-request.facts.examples';
import { exampleDialogueDesk } from './dialogue.facts.examples';
import type { RequestToAnswer } from './request-to-answer.reader';

/** A request a provider is to answer. */
export const exampleToAnswer = (
  more: Partial<CaseWithClocks> & Partial<Pick<RequestToAnswer, 'frame'>> = {},
): RequestToAnswer => ({
  ...exampleDesk({ ...filled, stage: 'sent_to_provider' }),
  ...exampleDialogueDesk(more),
  frame: more.frame ?? null,
});
