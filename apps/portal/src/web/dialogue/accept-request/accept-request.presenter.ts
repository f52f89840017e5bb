import { dialogueDa } from '../../../i18n/dialogue.da';
import type { Form, PageHead } from '../../../views';
import { caseHead } from '../../cases/case-head.presenter';
import { dialoguePaths } from '../dialogue.paths';
import { presentAsked, type RequestAsked } from '../request-asked.presenter';
import type { RequestToAnswer } from '../request-to-answer.reader';

/** What a yes means, with what is asked and both deadlines beside it. */
export interface AcceptRequestPage {
  readonly head: PageHead;
  readonly asked: RequestAsked;
  readonly heading: string;
  readonly text: string;
  readonly consequences: readonly string[];
  readonly form: Form;
}

export function presentAcceptRequest(desk: RequestToAnswer, submission: string): AcceptRequestPage {
  const words = dialogueDa.accept;
  const { id } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title),
    asked: presentAsked(desk),
    heading: words.heading,
    text: words.text,
    consequences: words.consequences,
    form: {
      action: dialoguePaths.accept(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.decline, href: dialoguePaths.decline(id) },
    },
  };
}
