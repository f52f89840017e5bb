import { formatDay } from '@samraad/platform';
import { draftMessageLimit } from '@samraad/requests';
import { presentTurn } from '../../cases/case-line.presenter';
import { requestHead } from '../../requests/shared/request-head';
import type { Sent } from '../../shell';
import { endorsementPaths } from '../endorsements.paths';
import type { EndorsementDesk } from '../endorsement-desk.reader';
import { endorserQuestionWords as words } from './endorser-questions.da';
import { presentEndorserThread } from './endorser-thread.presenter';

/** What those who endorse have asked the parties; the oldest that waits is answered here by one of them. */
export function presentEndorserQuestions(
  { request, line, threads, mayAnswer }: EndorsementDesk,
  viewerId: string,
  sent: Sent,
) {
  const waiting = threads.flatMap(({ questions }) => questions.filter(({ state }) => state === 'asked'));
  // What is about several endorsements is one question all the same.
  const open = [...new Map(waiting.map((one) => [one.id, one])).values()];
  const [first] = mayAnswer ? open : [];
  return {
    head: requestHead(request, words.title, { text: words.back, href: endorsementPaths.case(request.id) }),
    turn: presentTurn(line, { action: undefined }),
    threads: threads.map((one) => presentEndorserThread(one, viewerId)),
    empty: threads.length === 0 ? words.empty : '',
    answer: first
      ? {
          heading: words.answer,
          more: open.length > 1 ? words.more(open.length - 1) : '',
          body: sent.fields.textarea({
            name: 'body',
            label: words.answerTo(first.by.name, formatDay(first.askedAt)),
            hint: words.hint,
            maxLength: draftMessageLimit,
            rows: 5,
          }),
          form: {
            action: endorsementPaths.questions(request.id),
            submission: sent.submission,
            hidden: [{ name: 'questionId', value: first.id }],
            submit: { text: words.send },
          },
        }
      : null,
  };
}
