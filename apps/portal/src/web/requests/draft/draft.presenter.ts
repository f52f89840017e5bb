import { addressOf } from '@samraad/platform';
import { isOpen } from '../shared/draft-notes';
import { presentTurn, type TurnMore } from '../../cases/case-line.presenter';
import { newSubmission } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { requestPaths } from '../requests.paths';
import { draftNotes } from '../shared/draft-notes';
import type { TogetherOnDesk } from '../together/draft-together.reader';
import { presentThread } from '../together/thread.presenter';
import { presentTogether } from '../together/together.presenter';
import { draftTasks, progress } from './draft-tasks';
import { draftWords } from './draft.da';

const words = draftWords.page;

/** What a provider was asked before, and goes with the request. */
interface AttachedQuestion {
  readonly id: string;
  readonly subject: string;
  readonly provider: string;
}

/** The draft's task list: what is done, what is missing, and the one next thing. */
export function presentDraft(
  desk: RequestOnDesk,
  { sides, thread, viewerId }: TogetherOnDesk & { readonly viewerId: string },
  questions: readonly AttachedQuestion[] = [],
) {
  const { request } = desk;
  return {
    head: {
      title: request.answers.title ?? words.untitled,
      reference: request.reference,
      back: { text: words.cases, href: requestPaths.list() },
      sub: request.workplaces.map((one) => one.name).join(' · '),
    },
    turn: presentTurn(desk.line, moreOf(desk)),
    notes: draftNotes(desk),
    tasks: draftTasks(desk),
    questions: questions.map(({ id, provider, subject }) => ({
      text: words.question(provider, subject),
      href: addressOf('question', { questionId: id }),
    })),
    together: presentTogether(desk, sides, viewerId),
    thread: presentThread(desk, thread, { viewerId, whole: false }),
    links: isOpen(desk)
      ? [
          ...(request.stage === 'draft'
            ? []
            : [{ text: words.invite, href: requestPaths.invite(request.id) }]),
          ...(desk.mayFetch ? [{ text: words.pdf, href: requestPaths.pdf(request.id) }] : []),
          { text: words.withdraw, href: requestPaths.withdraw(request.id) },
        ]
      : [],
  };
}

/** The case's own sentence, and what this page adds: how far the draft is, and what comes next. */
function moreOf(desk: RequestOnDesk): TurnMore {
  const { request } = desk;
  if (request.stage === 'returned') {
    return {
      explanation: words.returnedNext,
      action: {
        text: words.sendAgain,
        post: requestPaths.resubmit(request.id),
        submission: newSubmission(),
      },
      links: [{ text: words.seeCase, href: requestPaths.case(request.id) }],
    };
  }
  if (request.stage === 'awaiting_signatures') {
    return {
      explanation: words.askedToSignNext,
      action: { text: words.toSignatures, href: requestPaths.sign(request.id) },
    };
  }
  const { done, of } = progress(desk);
  if (request.stage !== 'draft') return {};
  // Who is sent here to write on needs no button to where he is.
  return done < of
    ? { explanation: words.partsDone(done, of), action: undefined }
    : { explanation: words.ready, action: { text: words.review, href: requestPaths.check(request.id) } };
}
