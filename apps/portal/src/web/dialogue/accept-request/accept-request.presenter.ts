import { dialogueDa } from '../../../i18n/dialogue.da';
import type { Clock, ConfirmBox, PageHead } from '../../../views';
import type { CaseOnDesk } from '../case-desk';
import { caseHead } from '../case-head.presenter';
import { presentClock } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';

/** What a yes means, with both deadlines beside it. */
export interface AcceptRequestPage {
  readonly head: PageHead;
  readonly box: ConfirmBox;
  readonly clocks: readonly Clock[];
}

export function presentAcceptRequest(desk: CaseOnDesk, submission: string): AcceptRequestPage {
  const words = dialogueDa.accept;
  const { id, title } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title),
    box: {
      heading: title,
      text: words.text,
      consequences: words.consequences,
      form: {
        action: dialoguePaths.accept(id),
        submission,
        submit: { text: words.submit },
        cancel: { text: words.decline, href: dialoguePaths.decline(id) },
      },
    },
    clocks: desk.clocks.map((clock) => presentClock(clock, desk.now)),
  };
}
