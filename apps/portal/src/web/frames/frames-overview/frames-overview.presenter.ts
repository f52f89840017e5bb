import { addSummaries, type FrameView } from '@samraad/budget';
import type { ProviderUse, RegionCount } from '@samraad/delivery';
import { localDateOf } from '@samraad/deadlines';
import { addressOf, formatInstantYear, formatMoney } from '@samraad/platform';
import { type Round, roundPhaseOn } from '@samraad/scheme';
import { framesDa } from '../../../i18n/frames.da';
import type { DataBars, Facets, Link, ListTable, MoneyStack, PageHead, Turn } from '../../../views';
import { frameStack, noStack } from '../frame-stack';
import { framePaths } from '../frames.paths';
import { proposeLinks } from '../propose-links';
import { frameOf, framesTable, isSet } from './frame-figures';

const words = framesDa.all;

/** What the overview of a round is drawn from. */
export interface FramesOverview {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly now: Date;
  readonly frames: readonly FrameView[];
  readonly providers: readonly ProviderUse[];
  readonly regions: readonly RegionCount[];
  /** Regions on model 1. */
  readonly targeted: ReadonlySet<string>;
}

export interface FramesOverviewPage {
  readonly head: PageHead;
  readonly turn: Turn;
  readonly rounds: Facets;
  readonly stacks: readonly {
    readonly stack: MoneyStack | null;
    readonly unset: string;
    readonly href: string;
    /** What may be proposed of it: nothing for who only reads. */
    readonly propose: readonly Link[];
  }[];
  readonly table: ListTable;
  readonly deadlines: ListTable;
  readonly spread: DataBars;
  readonly spreadNote: string;
}

export function presentFramesOverview(of: FramesOverview, proposes = false): FramesOverviewPage {
  const csv = { text: words.csv, href: `${framePaths.allCsv}?runde=${of.round.key}` };
  const spreadKnown = of.regions.every(({ requests }) => requests !== null);
  return {
    head: {
      title: words.title(of.round.name),
      sub: words.sub(formatInstantYear(of.now)),
      subLinks: [
        csv,
        { text: words.waitingList, href: `${addressOf('waiting-list')}?runde=${of.round.key}` },
        { text: words.money, href: `${addressOf('money')}?runde=${of.round.key}` },
      ],
    },
    turn: { eyebrow: words.eyebrow, ...turn(of) },
    rounds: {
      label: words.rounds,
      items: of.rounds.map(({ key, name }) => ({
        text: name,
        href: framePaths.ofRound(key),
        current: key === of.round.key,
      })),
    },
    stacks: of.providers.map((provider) => {
      const frame = frameOf(of, provider);
      const { providerId } = provider;
      return {
        ...stackOf(provider, frame),
        propose: proposes ? proposeLinks(frame, { roundId: of.round.id, providerId }, isOver(of)) : [],
      };
    }),
    table: framesTable(of),
    deadlines: deadlines(of.providers),
    spread: spread(of),
    spreadNote: spreadKnown ? words.spreadNote : words.spreadUnknown,
  };
}

const isOver = ({ round, now }: FramesOverview): boolean => roundPhaseOn(round, localDateOf(now)) === 'over';

function turn(of: FramesOverview): Turn {
  if (of.providers.length === 0) return { tone: 'wait', sentence: words.turns.empty };
  const set = of.frames.filter(isSet);
  const [first] = set;
  const stated = of.providers.some(({ counts }) => counts !== null);
  if (!first) return { tone: 'wait', sentence: stated ? words.turns.unset : words.turns.notStated };
  const sum = addSummaries(set);
  const free = formatMoney(sum.free);
  if (!first.useKnown) {
    const explanation = words.turns.unknownWhy(formatMoney(sum.total));
    return { tone: 'wait', sentence: words.turns.unknown, explanation };
  }
  if (first.phase === 'over') return { tone: 'done', sentence: words.turns.over(free) };
  const explanation =
    first.phase === 'ending' ? words.turns.ending(free) : words.turns.whole(free, formatMoney(sum.total));
  return { ...scarcest(of, set), explanation };
}

function scarcest({ providers }: FramesOverview, set: readonly FrameView[]): Turn {
  const waits = ({ counts }: ProviderUse) => counts?.waiting ?? 0;
  const queue = providers.toSorted((a, b) => waits(b) - waits(a))[0];
  if (queue && waits(queue) > 0) {
    return { tone: 'own', sentence: words.turns.waiting(queue.name, waits(queue)) };
  }
  const least = set.toSorted((a, b) => (a.free < b.free ? -1 : 1))[0];
  const name = providers.find(({ providerId }) => providerId === least?.providerId)?.name ?? '';
  return { tone: 'done', sentence: words.turns.little(name, formatMoney(least?.free ?? 0n)) };
}

function stackOf(
  { name, counts }: ProviderUse,
  frame: FrameView | null,
): Omit<FramesOverviewPage['stacks'][number], 'propose'> {
  const say = frame?.phase === 'over' ? words.unusedOf : words.free;
  const note = say(formatMoney(frame?.free ?? 0n), counts?.courses ?? 0);
  const waiting = counts?.waiting ?? 0;
  const pills = waiting > 0 ? [{ text: words.waiting(waiting), tone: 'bad' as const }] : [];
  const unknown = frame?.planned != null && !frame.useKnown;
  return {
    stack: frameStack(name, frame, { note, pills }),
    unset: unknown ? `${name}: ${noStack(frame, '')}` : (counts ? words.unset : words.notStatedOf)(name),
    href: frame ? framePaths.one(frame.frameId) : '',
  };
}

function deadlines(providers: readonly ProviderUse[]): ListTable {
  const share = (met: number, breached: number) => {
    const all = met + breached;
    if (all === 0) return { text: words.none };
    return { text: `${Math.round((100 * met) / all)} %`, sub: words.ofCount(met, all) };
  };
  const { provider, dialogue, contract } = words.deadlineColumns;
  const unknown = { text: words.notStated };
  return {
    caption: words.deadlinesCaption,
    captionHidden: true,
    columns: [{ label: provider }, { label: dialogue, numeric: true }, { label: contract, numeric: true }],
    rows: providers.map(({ name, counts }) => ({
      cells: [
        { text: name },
        counts ? share(counts.dialogueMet, counts.dialogueBreached) : unknown,
        counts ? share(counts.contractMet, counts.contractBreached) : unknown,
      ],
    })),
  };
}

function spread({ regions, targeted }: FramesOverview): DataBars {
  const most = Math.max(1, ...regions.map(({ requests }) => requests ?? 0));
  return {
    rows: regions.map(({ regionId, name, requests }) => ({
      label: name,
      value: requests === null ? words.notStated : String(requests),
      percent: Math.round((100 * (requests ?? 0)) / most),
      ...(targeted.has(regionId) ? { pill: { text: words.modelOne, tone: 'plain' as const } } : {}),
    })),
  };
}
