import { isOpen } from '../shared/draft-notes';
import type { Turn } from '../../../views';
import { newSubmission } from '../../shell';
import type { Desk } from '../desk/desk.reader';
import { requestPaths } from '../requests.paths';
import { draftNotes } from '../shared/draft-notes';
import { draftTasks, progress } from './draft-tasks';
import { draftWords } from './draft.da';

const words = draftWords.page;

/** The draft's task list: what is done, what is missing, and the one next thing. */
export function presentDraft(desk: Desk) {
  const { request } = desk;
  return {
    head: {
      title: request.answers.title ?? words.untitled,
      reference: request.reference,
      back: { text: words.cases, href: requestPaths.list() },
      sub: request.workplaces.map((one) => one.name).join(' · '),
    },
    turn: turnOf(desk),
    notes: draftNotes(desk),
    tasks: draftTasks(desk),
    links: isOpen(desk) ? [{ text: words.withdraw, href: requestPaths.withdraw(request.id) }] : [],
  };
}

function turnOf(desk: Desk): Turn {
  const { request } = desk;
  const { done, of } = progress(desk);
  if (request.stage === 'returned') {
    return {
      tone: 'own',
      sentence: words.returned,
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
      tone: 'wait',
      sentence: words.askedToSign,
      explanation: words.askedToSignNext,
      action: { text: words.toSignatures, href: requestPaths.sign(request.id) },
    };
  }
  if (request.stage === 'awaiting_endorsement') {
    return { tone: 'wait', sentence: words.awaitingEndorsement };
  }
  const ready = done === of;
  return {
    tone: 'own',
    sentence: ready ? words.ready : words.partsDone(done, of),
    explanation: words.bothWrite,
    ...(ready && {
      action: { text: words.review, href: requestPaths.check(request.id) },
    }),
  };
}
