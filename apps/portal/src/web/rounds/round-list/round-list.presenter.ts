import { addressOf, formatDayYear, formatShortDayYear } from '@samraad/platform';
import type { RoundDraft } from '@samraad/rounds';
import { type Round, roundAcceptsOn, roundPhaseOn } from '@samraad/scheme';
import type { Cell, EmptyState, ListTable, PageHead, Turn } from '../../../views';
import { roundsWords } from '../rounds.da';

const words = roundsWords.list;

/** Rounds as the central parties and the auditor see them. */
export interface RoundsListed {
  readonly rounds: readonly Round[];
  readonly drafts: readonly RoundDraft[];
  /** Today in Copenhagen. */
  readonly today: string;
  readonly onlyReads: boolean;
}

export interface RoundListModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly draftsHeading: string;
  readonly drafts: ListTable | null;
  readonly roundsHeading: string;
  readonly rounds: ListTable | null;
  readonly empty: EmptyState | null;
}

export function presentRoundList({ rounds, drafts, today, onlyReads }: RoundsListed): RoundListModel {
  const open = rounds.find((round) => roundAcceptsOn(round, today));
  const next = rounds.find(({ requestsFrom }) => requestsFrom > today);
  const sentence = open ? words.open(open.name, formatDayYear(open.requestsTo)) : words.none;
  return {
    head: { title: roundsWords.title, sub: words.sub },
    turn: {
      tone: onlyReads ? 'wait' : 'own',
      sentence,
      ...(next && { explanation: words.next(next.name, formatDayYear(next.requestsFrom)) }),
      ...(!onlyReads && { action: { text: words.start, href: addressOf('round.new') } }),
    },
    draftsHeading: words.drafts,
    drafts: drafts.length > 0 ? draftTable(drafts) : null,
    roundsHeading: words.rounds,
    rounds: rounds.length > 0 ? roundTable(rounds, today) : null,
    empty: rounds.length === 0 ? words.empty : null,
  };
}

const period = (from: string, to: string): Cell => ({
  text: words.period(formatShortDayYear(from), formatShortDayYear(to)),
});

function draftTable(drafts: readonly RoundDraft[]): ListTable {
  const { name, period: days, changed } = words.columns;
  return {
    caption: words.drafts,
    captionHidden: true,
    columns: [name, days, changed].map((label) => ({ label })),
    rows: drafts.map(({ id, plan, changedAt }) => ({
      cells: [
        {
          text: plan.name,
          href: addressOf('round-draft', { draftId: id }),
          ...(plan.validFrom !== undefined && { sub: words.changeFrom(formatShortDayYear(plan.validFrom)) }),
        },
        period(plan.requestsFrom, plan.requestsTo),
        { text: formatShortDayYear(changedAt) },
      ],
    })),
  };
}

function roundTable(rounds: readonly Round[], today: string): ListTable {
  const { name, period: days, state, providers } = words.columns;
  return {
    caption: words.rounds,
    captionHidden: true,
    columns: [name, days, state, providers].map((label) => ({ label })),
    rows: rounds.toReversed().map((round) => {
      const phase = round.requestsFrom > today ? 'coming' : roundPhaseOn(round, today);
      return {
        cells: [
          { text: round.name, href: addressOf('round.rules', { roundKey: round.key }) },
          period(round.requestsFrom, round.requestsTo),
          { pill: { text: words.states[phase], tone: phase === 'open' ? 'good' : 'plain' } },
          { text: words.providers, href: addressOf('round.providers', { roundKey: round.key }) },
        ],
      };
    }),
  };
}
