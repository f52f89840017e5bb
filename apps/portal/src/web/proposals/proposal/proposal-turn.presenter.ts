import { localDateOf } from '@samraad/deadlines';
import { formatDay, formatDayYear } from '@samraad/platform';
import { otherSide } from '@samraad/proposals';
import type { Turn } from '../../../views';
import { proposalsWords } from '../proposals.da';
import { sideName, sideWords } from '../side-words';
import type { ProposalOnDesk } from './proposal-desk.reader';

const words = proposalsWords.one.turns;

/** The one sentence that says where a proposal is, and whose turn it is. */
export function proposalTurn(desk: ProposalOnDesk): Turn {
  return desk.proposal.state === 'waiting' ? waiting(desk) : ended(desk);
}

function waiting({ proposal, standing, picture, holds, obstacle, names }: ProposalOnDesk): Turn {
  const { side, lapsesAt, proposedAt } = proposal;
  if (!holds) return { tone: 'wait', sentence: words.moved, explanation: words.movedWhy };
  if (obstacle !== null) return { tone: 'wait', sentence: words.hindered, explanation: obstacle };
  const lastDay = formatDay(localDateOf(lapsesAt));
  if (standing === 'asked') {
    const explanation = `${words.yes(picture.ifApproved)} ${words.silence}`;
    return { tone: 'own', sentence: words.asked(sideWords(side), lastDay), explanation };
  }
  const say = standing === 'proposing' ? words.made : words.watched;
  return {
    tone: 'wait',
    sentence: words.others(sideName(otherSide(side)), lastDay),
    explanation: say(names.proposer, sideWords(side), formatDay(proposedAt)),
  };
}

function ended({ proposal }: ProposalOnDesk): Turn {
  const { state, side, endedAt, lapsesAt } = proposal;
  const day = formatDayYear(endedAt ?? lapsesAt);
  const [own, other] = [sideName(side), sideName(otherSide(side))];
  const said = {
    waiting: ['', ''],
    approved: [words.approved(other, day), words.approvedWhy],
    refused: [words.refused(other, day), words.nothing],
    withdrawn: [words.withdrawn(own, day), words.nothing],
    lapsed: [words.lapsed(formatDayYear(lapsesAt)), words.nothing],
    overtaken: [words.overtaken(day), words.overtakenWhy],
  } as const;
  const [sentence, explanation] = said[state];
  return { tone: 'done', sentence, explanation };
}
