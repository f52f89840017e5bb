import { localDateOf } from '@samraad/deadlines';
import { addressOf, capital, formatShortDay, formatShortDayYear, formatList } from '@samraad/platform';
import { otherSide, remindersOf } from '@samraad/proposals';
import type { Form, KeyValues, ProposalSides } from '../../../views';
import { proposalsWords } from '../proposals.da';
import { sideName } from '../side-words';
import type { ProposalOnDesk } from './proposal-desk.reader';

const words = proposalsWords.one;

/** What stands beside the evidence while a proposal waits; nothing of it once it has ended. */
export interface ProposalAside {
  readonly times: KeyValues | null;
  /** What may come of it, for who proposed it. */
  readonly then: readonly string[] | null;
  readonly ground: { readonly holds: boolean; readonly text: string } | null;
  readonly withdraw: Form | null;
}

export function proposalAside(desk: ProposalOnDesk, submission: string): ProposalAside {
  const { proposal, standing, picture } = desk;
  if (proposal.state !== 'waiting') return { times: null, then: null, ground: null, withdraw: null };
  const lastDay = formatShortDay(localDateOf(proposal.lapsesAt));
  const own = standing === 'proposing';
  const reminders = remindersOf(proposal.lapsesAt).filter((at) => at > proposal.proposedAt);
  return {
    times: {
      rows: [
        { key: words.sides.reminders, value: formatList(reminders.map((at) => formatShortDay(at))) },
        { key: words.sides.lapses, value: words.sides.midnight(lastDay) },
      ],
    },
    then: own
      ? [
          words.then.yes(capital(picture.ifApproved)),
          words.then.no(picture.refusing),
          words.then.silence(lastDay),
        ]
      : null,
    ground: ground(desk),
    withdraw: own
      ? {
          action: addressOf('proposal.withdraw', { proposalId: proposal.id }),
          submission,
          submit: { text: words.withdraw.submit },
        }
      : null,
  };
}

function ground({ holds, obstacle }: ProposalOnDesk) {
  if (!holds) return { holds, text: words.ground.no };
  if (obstacle !== null) return { holds: false, text: words.ground.hindered(obstacle) };
  return { holds, text: words.ground.yes };
}

/** The two sides as equals: who proposed and when, who answers or has. */
export function sidesOf({ proposal, names }: ProposalOnDesk): ProposalSides {
  const { side, proposedAt } = proposal;
  const proposed = {
    name: sideName(side),
    person: names.proposer,
    state: 'signed' as const,
    status: words.sides.proposed(formatShortDayYear(proposedAt)),
  };
  return { sides: [proposed, answering({ proposal, names })], note: words.sides.own };
}

function answering({ proposal, names }: Pick<ProposalOnDesk, 'proposal' | 'names'>) {
  const { side, state, endedAt, lapsesAt } = proposal;
  const name = sideName(otherSide(side));
  const day = formatShortDayYear(endedAt ?? localDateOf(lapsesAt));
  if (state === 'approved' || state === 'refused') {
    const done = state === 'approved' ? 'signed' : 'declined';
    return { name, person: names.ender ?? '', state: done, status: words.sides[state](day) } as const;
  }
  const person = names.answering.join(words.sides.and) || words.sides.nobody;
  if (state !== 'waiting') return { name, person, state: 'missing', status: words.sides.unanswered } as const;
  return { name, person, state: 'waiting', status: words.sides.mustAnswer(day) } as const;
}
