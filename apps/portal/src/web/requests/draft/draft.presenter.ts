import { addressOf, formatDayYear } from '@samraad/platform';
import { binDays } from '@samraad/requests';
import { linkToOpenings } from '../../openings/link-to-openings';
import { isOpen } from '../shared/draft-notes';
import { presentTurn, type TurnMore } from '../../cases/case-line.presenter';
import type { Link } from '../../../views';
import { newSubmission } from '../../shell';
import type { RequestOnDesk } from '../whole-request/whole-request.reader';
import { informedPeopleWords } from '../informed-people/informed-people.da';
import { requestPaths } from '../requests.paths';
import { draftNotes } from '../shared/draft-notes';
import type { TogetherOnDesk } from '../together/draft-together.reader';
import { presentThread } from '../together/thread.presenter';
import { presentTogether } from '../together/together.presenter';
import { missingParts, nextPart, presentParts, progress } from './draft-parts.presenter';
import { draftWords } from './draft.da';
import type { Writing } from './last-writings';

const words = draftWords.page;

/** What a provider was asked before, and goes with the request. */
interface AttachedQuestion {
  readonly id: string;
  readonly subject: string;
  readonly provider: string;
}

/** Who is in the draft, and who has written what in it. */
type DraftPeopleOnDesk = TogetherOnDesk & {
  readonly viewerId: string;
  readonly writings: readonly Writing[];
};

/** The draft: each part with who has written in it, what is missing, and the one next thing. */
export function presentDraft(
  desk: RequestOnDesk,
  { sides, thread, viewerId, newSince, writings }: DraftPeopleOnDesk,
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
    parts: presentParts(desk, { writings, newSince, viewerId }),
    missing: request.stage === 'draft' ? missingParts(desk) : [],
    noDeadline:
      request.stage === 'draft' && desk.round ? words.noDeadline(formatDayYear(desk.round.requestsTo)) : '',
    provider: providerLine(desk),
    questions: questions.map(({ id, provider, subject }) => ({
      text: words.question(provider, subject),
      href: addressOf('question', { questionId: id }),
    })),
    together: presentTogether(desk, sides, viewerId),
    thread: presentThread(desk, thread, { viewerId, whole: false }),
    binNote: request.stage === 'draft' && desk.viewer.coordinating ? words.binNote(binDays) : '',
    links: isOpen(desk) ? draftLinks(desk) : [],
  };
}

/** What can be done with the draft as a whole. */
function draftLinks(desk: RequestOnDesk): Link[] {
  const { request, viewer, mayFetch } = desk;
  const isDraft = request.stage === 'draft';
  return [
    ...linkToOpenings(desk),
    { text: informedPeopleWords.title, href: requestPaths.informed(request.id) },
    ...(isDraft ? [] : [{ text: words.invite, href: requestPaths.invite(request.id) }]),
    ...(mayFetch ? [{ text: words.pdf, href: requestPaths.pdf(request.id) }] : []),
    { text: words.copy, href: requestPaths.startFrom(request.id) },
    ...(isDraft && viewer.coordinating
      ? [{ text: words.remove, href: requestPaths.deleteDraft(request.id) }]
      : []),
    { text: words.withdraw, href: requestPaths.withdraw(request.id) },
  ];
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
  if (request.stage !== 'draft') return {};
  const { done, of } = progress(desk);
  if (done === of)
    return { explanation: words.ready, action: { text: words.review, href: requestPaths.check(request.id) } };
  const next = nextPart(desk);
  return {
    explanation: words.partsDone(done, of),
    action: next ?? undefined,
    links: [{ text: words.seeMissing(of - done), href: '#mangler' }],
  };
}

/** The choice of provider beside the text: it is no part of what is signed. */
function providerLine({ request }: RequestOnDesk) {
  const { heading, none, proposed, confirmed, choose, see } = draftWords.provider;
  const text = request.choice?.confirmedAt ? confirmed : request.choice ? proposed : none;
  return {
    heading,
    text,
    link: { text: request.choice ? see : choose, href: requestPaths.provider(request.id) },
  };
}
