import { dialogueDa } from '../../../i18n/dialogue.da';
import type { CheckAnswers, Clock, Form, PageHead } from '../../../views';
import type { CaseWithClocks } from '../../cases/clocks-of-case.reader';
import { contentRows, shortRows } from '../../requests/shared/content-rows';
import type { RequestOnDesk } from '../../requests/whole-request/whole-request.reader';
import { caseHead } from '../../cases/case-head.presenter';
import { presentClock } from '../clock.presenter';
import { dialoguePaths } from '../dialogue.paths';

/** What a yes means, with both deadlines beside it. */
export interface AcceptRequestPage {
  readonly head: PageHead;
  readonly requestHeading: string;
  /** What is asked for, in short. */
  readonly short: CheckAnswers;
  readonly wholeSummary: string;
  readonly whole: CheckAnswers;
  readonly heading: string;
  readonly text: string;
  readonly consequences: readonly string[];
  readonly form: Form;
  readonly clocksHeading: string;
  readonly clocks: readonly Clock[];
}

export function presentAcceptRequest(
  desk: CaseWithClocks & RequestOnDesk,
  submission: string,
): AcceptRequestPage {
  const words = dialogueDa.accept;
  const { id, title } = desk.facts;
  return {
    head: caseHead(desk.facts, words.title),
    requestHeading: title,
    short: shortRows(desk),
    wholeSummary: words.whole,
    whole: contentRows(desk),
    heading: words.heading,
    text: words.text,
    consequences: words.consequences,
    form: {
      action: dialoguePaths.accept(id),
      submission,
      submit: { text: words.submit },
      cancel: { text: words.decline, href: dialoguePaths.decline(id) },
    },
    clocksHeading: words.clocks,
    clocks: desk.clocks.map((clock) => presentClock(clock, desk.now)),
  };
}
