import {
  absencesFrom,
  lastStanding,
  nextStandings,
  type ProviderProfile,
  standingAfter,
  standingOn,
  type StandingChange,
} from '@samraad/catalogue';
import { addressOf, formatShortDayYear, mayFollow } from '@samraad/platform';
import type { WaitingProposal } from '@samraad/proposals';
import type { Round } from '@samraad/scheme';
import type { Cell, LinkList, ListTable, PageHead, PillTone, Turn } from '../../../views';
import { roundProvidersWords } from '../round-providers.da';
import { type ServicePath, services } from '../service-words';

const words = roundProvidersWords.list;

/** The providers of a round, as the central parties and the auditor follow them. */
export interface ProvidersOfRound {
  readonly round: Pick<Round, 'id' | 'key' | 'name' | 'requestsTo'>;
  readonly providers: readonly ProviderProfile[];
  readonly waiting: readonly WaitingProposal[];
  /** Today in Copenhagen. */
  readonly today: string;
  /** Whether the viewer acts for one of the two sides. */
  readonly proposes: boolean;
}

export interface RoundProvidersModel {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly table: ListTable;
  readonly waitingHeading: string;
  readonly waiting: LinkList | null;
  readonly actsHeading: string;
  readonly actsLead: string;
  readonly acts: LinkList | null;
}

type Standing = keyof typeof words.states;
const tones: Readonly<Record<Standing, PillTone>> = {
  serving: 'good',
  paused: 'near',
  ended: 'plain',
  coming: 'plain',
};

/** How each provider stands, what is decided, and what can be proposed of it. */
export function presentRoundProviders(of: ProvidersOfRound): RoundProvidersModel {
  const { round, providers, today, waiting } = of;
  const over = round.requestsTo < today;
  const proposes = of.proposes && !over;
  const serving = providers.filter((one) => standingOn(changesIn(one, round.id), today).state === 'serving');
  const counted = serving.length > 0 ? words.turn(serving.length) : words.nobody;
  const acts = proposes ? providers.flatMap((one) => actsOf(one, round)) : [];
  return {
    head: {
      title: roundProvidersWords.title(round.name),
      sub: words.sub,
      crumbs: [
        { text: roundProvidersWords.rounds, href: addressOf('rounds') },
        { text: round.name, href: addressOf('round.rules', { roundKey: round.key }) },
        { text: roundProvidersWords.title(round.name) },
      ],
    },
    turn: {
      tone: proposes ? 'own' : 'wait',
      sentence: over ? words.over : counted,
      explanation: over ? words.overWhy : words.explanation,
      links: [{ text: words.profiles, href: addressOf('profiles') }],
      ...(proposes && {
        action: { text: words.takeIn, href: addressOf('round.take-in', { roundKey: round.key }) },
      }),
    },
    table: tableOf(of),
    waitingHeading: words.waiting,
    waiting: waitingLinks(waiting),
    actsHeading: words.actsHeading,
    actsLead: words.actsLead,
    acts: acts.length > 0 ? { items: acts } : null,
  };
}

function waitingLinks(waiting: readonly WaitingProposal[]): LinkList | null {
  if (waiting.length === 0) return null;
  return {
    items: waiting.map(({ id, title }) => ({ text: title, href: addressOf('proposal', { proposalId: id }) })),
  };
}

const changesIn = ({ rounds }: ProviderProfile, roundId: string): readonly StandingChange[] =>
  rounds.find(({ id }) => id === roundId)?.changes ?? [];

function tableOf({ round, providers, today }: ProvidersOfRound): ListTable {
  const { provider, state, changes } = words.columns;
  return {
    caption: roundProvidersWords.title(round.name),
    captionHidden: true,
    columns: [provider, state, changes].map((label) => ({ label })),
    rows: providers.map((one) => {
      const standing = standingOn(changesIn(one, round.id), today);
      const pill = { text: words.states[standing.state], tone: tones[standing.state] };
      const { since, next } = standing;
      const comes = next ? words.next[next.kind](formatShortDayYear(next.from)) : words.nothingNext;
      const [away] = absencesFrom(one.absences, today);
      return {
        cells: [
          { text: one.name, sub: one.fullName, href: addressOf('provider', { key: one.key }) },
          { pill, sub: since ? words.since(formatShortDayYear(since)) : words.wholeRound },
          {
            text: comes,
            ...(away && { sub: words.away(formatShortDayYear(away.from), formatShortDayYear(away.to)) }),
          } satisfies Cell,
        ],
      };
    }),
    empty: words.empty,
  };
}

/** What can be proposed of a provider, as links. */
function actsOf(provider: ProviderProfile, round: ProvidersOfRound['round']): LinkList['items'] {
  const now = lastStanding(changesIn(provider, round.id));
  const texts = { pause: words.pause, genoptag: words.resume, stop: words.end };
  return (Object.keys(services) as ServicePath[])
    .filter((path) => mayFollow(nextStandings, { from: now, to: standingAfter[services[path].change] }))
    .map((change) => ({
      text: texts[change](provider.name),
      href: addressOf('round.change-provider', { roundKey: round.key, providerKey: provider.key, change }),
    }));
}
