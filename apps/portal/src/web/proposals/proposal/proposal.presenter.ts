import { addressOf, formatInstantYear, formatList } from '@samraad/platform';
import { otherSide } from '@samraad/proposals';
import type { ConfirmBox, Fields, PageHead, ProposalSides, Turn } from '../../../views';
import type { PicturePanel } from '../pictures/proposal-picture';
import { proposalsWords } from '../proposals.da';
import { sideWords } from '../side-words';
import { type AnswerForm, answerForm, reviewBox } from './proposal-answer.presenter';
import type { ProposalOnDesk } from './proposal-desk.reader';
import { type ProposalAside, proposalAside, sidesOf } from './proposal-aside.presenter';
import { proposalTurn } from './proposal-turn.presenter';

const words = proposalsWords.one;

/** What somebody said, and who they are. */
interface Quote {
  readonly heading: string;
  readonly text: string;
  readonly by: string;
}

export interface ProposalPageShown {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly quotes: readonly Quote[];
  readonly panels: readonly PicturePanel[];
  readonly answer: AnswerForm | null;
  /** Instead of all the rest: the answer once more, before it counts. */
  readonly review: ConfirmBox | null;
  readonly sides: ProposalSides;
  readonly aside: ProposalAside;
}

/** `reviewing`: the answer has been read, and is shown once more. */
export function presentProposal(
  desk: ProposalOnDesk,
  fields: Fields,
  submission: string,
  reviewing: { readonly answer: 'approve' | 'refuse'; readonly reason: string } | null = null,
): ProposalPageShown {
  const { proposal, picture } = desk;
  const href = addressOf('proposal', { proposalId: proposal.id });
  const mayAnswer =
    desk.standing === 'asked' && proposal.state === 'waiting' && desk.holds && desk.obstacle === null;
  const review = mayAnswer && reviewing !== null ? reviewBox(desk, reviewing, submission) : null;
  return {
    head: {
      title: proposal.title,
      crumbs: [
        { text: proposalsWords.title, href: addressOf('proposals') },
        ...(review === null ? [{ text: proposal.title }] : [{ text: proposal.title, href }]),
      ],
      sub: picture.about,
    },
    turn: proposalTurn(desk),
    quotes: quotes(desk),
    panels: picture.panels,
    answer: mayAnswer && review === null ? answerForm(desk, fields, submission) : null,
    review,
    sides: sidesOf(desk),
    aside: proposalAside(desk, submission),
  };
}

function quotes({ proposal, picture, names }: ProposalOnDesk): Quote[] {
  const { side, reason, proposedAt, endedAt, answer, state } = proposal;
  const who = formatList([words.both, ...picture.readers, words.auditor]);
  const by = words.by(names.proposer, sideWords(side), formatInstantYear(proposedAt));
  const made: Quote = { heading: words.reason, text: reason, by: `${by} ${words.readers(who)}` };
  if (answer === null || endedAt === null || (state !== 'approved' && state !== 'refused')) return [made];
  const other = otherSide(side);
  return [
    {
      heading: words.answerOf(sideWords(other)),
      text: answer,
      by: words.by(names.ender ?? '', sideWords(other), formatInstantYear(endedAt)),
    },
    made,
  ];
}
