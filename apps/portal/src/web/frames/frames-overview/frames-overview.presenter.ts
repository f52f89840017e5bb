import { addSummaries, type FrameSummary, type FrameView } from '@samraad/budget';
import type { ProviderCounts, RegionCount } from '@samraad/delivery';
import { formatInstantYear, formatMoney } from '@samraad/platform';
import type { Round } from '@samraad/scheme';
import { framesDa } from '../../../i18n/frames.da';
import {
  type DataBars,
  type Facets,
  type ListTable,
  type MoneyStack,
  moneyStages,
  type PageHead,
  type Turn,
} from '../../../views';
import { csvKroner } from '../../invoices/csv';
import { frameStack } from '../frame-stack';
import { framePaths } from '../frames.paths';

const words = framesDa.all;

/** What the overview of a round is drawn from. */
export interface FramesOverview {
  readonly round: Round;
  readonly rounds: readonly Round[];
  readonly now: Date;
  readonly frames: readonly FrameView[];
  readonly providers: readonly ProviderCounts[];
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
  }[];
  readonly table: ListTable;
  readonly deadlines: ListTable;
  readonly spread: DataBars;
}

export function presentFramesOverview(of: FramesOverview): FramesOverviewPage {
  const csv = { text: words.csv, href: `${framePaths.allCsv}?runde=${of.round.key}` };
  return {
    head: {
      title: words.title(of.round.name),
      sub: words.sub(formatInstantYear(of.now)),
      subLinks: [csv],
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
    stacks: of.providers.map((provider) => stackOf(provider, frameOf(of, provider))),
    table: table(of),
    deadlines: deadlines(of.providers),
    spread: spread(of),
  };
}

const frameOf = ({ frames }: FramesOverview, { providerId }: ProviderCounts): FrameView | null =>
  frames.find((frame) => frame.providerId === providerId) ?? null;

function turn(of: FramesOverview): Turn {
  if (of.providers.length === 0) return { tone: 'wait', sentence: words.turns.empty };
  const set = of.frames.filter(({ total }) => total !== null);
  if (set.length === 0) return { tone: 'wait', sentence: words.turns.unset };
  const sum = addSummaries(set.map((frame) => ({ ...frame, total: frame.total ?? 0n })));
  const explanation = words.turns.whole(formatMoney(sum.free), formatMoney(sum.total));
  const queue = of.providers.toSorted((a, b) => b.waiting - a.waiting)[0];
  if (queue && queue.waiting > 0) {
    return { tone: 'own', sentence: words.turns.waiting(queue.name, queue.waiting), explanation };
  }
  const least = set.toSorted((a, b) => (a.free < b.free ? -1 : 1))[0];
  const name = of.providers.find(({ providerId }) => providerId === least?.providerId)?.name ?? '';
  return { tone: 'done', sentence: words.turns.little(name, formatMoney(least?.free ?? 0n)), explanation };
}

function stackOf(provider: ProviderCounts, frame: FrameView | null): FramesOverviewPage['stacks'][number] {
  const note = words.free(formatMoney(frame?.free ?? 0n), provider.courses);
  const pills = provider.waiting > 0 ? [{ text: words.waiting(provider.waiting), tone: 'bad' as const }] : [];
  return {
    stack: frameStack(provider.name, frame, { note, pills }),
    unset: words.unset(provider.name),
    href: frame ? framePaths.one(frame.frameId) : '',
  };
}

function table(of: FramesOverview): ListTable {
  const rows = of.providers.map((provider) => {
    const frame = frameOf(of, provider);
    const href = frame ? framePaths.one(frame.frameId) : undefined;
    return { cells: [{ text: provider.name, ...(href ? { href } : {}) }, ...figureCells(frame)] };
  });
  const sum = addSummaries(of.frames.map((frame) => ({ ...frame, total: frame.total ?? 0n })));
  return {
    caption: words.tableCaption,
    captionHidden: true,
    columns: words.tableColumns.map((label, index) => ({ label, numeric: index > 0 })),
    rows: rows.length > 1 ? [...rows, { cells: [{ text: words.all }, ...figureCells(sum)] }] : rows,
  };
}

function figureCells(one: (Omit<FrameSummary, 'total'> & { readonly total: bigint | null }) | null) {
  if (!one || one.total === null) return words.tableColumns.slice(1).map(() => ({ text: '–' }));
  return [one.total, ...moneyStages.map((stage) => one[stage])].map((ore) => ({ text: formatMoney(ore) }));
}

function deadlines(providers: readonly ProviderCounts[]): ListTable {
  const share = (met: number, breached: number) => {
    const all = met + breached;
    if (all === 0) return { text: words.none };
    return { text: `${Math.round((100 * met) / all)} %`, sub: words.ofCount(met, all) };
  };
  const { provider, dialogue, contract } = words.deadlineColumns;
  return {
    caption: words.deadlinesCaption,
    captionHidden: true,
    columns: [{ label: provider }, { label: dialogue, numeric: true }, { label: contract, numeric: true }],
    rows: providers.map((one) => ({
      cells: [
        { text: one.name },
        share(one.dialogueMet, one.dialogueBreached),
        share(one.contractMet, one.contractBreached),
      ],
    })),
  };
}

function spread({ regions, targeted }: FramesOverview): DataBars {
  const most = Math.max(1, ...regions.map(({ requests }) => requests));
  return {
    rows: regions.map(({ regionId, name, requests }) => ({
      label: name,
      value: String(requests),
      percent: Math.round((100 * requests) / most),
      ...(targeted.has(regionId) ? { pill: { text: words.modelOne, tone: 'plain' as const } } : {}),
    })),
  };
}

/** The same as rows of a spreadsheet, with the sum. */
export function framesCsv(of: Pick<FramesOverview, 'frames' | 'providers'>): string[][] {
  const sum = addSummaries(of.frames.map((frame) => ({ ...frame, total: frame.total ?? 0n })));
  const figures = (one: typeof sum) => [
    csvKroner(one.total),
    ...moneyStages.map((stage) => csvKroner(one[stage])),
  ];
  const rows = of.providers.map(({ providerId, name }) => {
    const frame = of.frames.find((one) => one.providerId === providerId);
    if (!frame || frame.total === null) return [name, ...words.tableColumns.slice(1).map(() => '')];
    return [name, ...figures({ ...frame, total: frame.total })];
  });
  return [[...words.tableColumns], ...rows, [words.all, ...figures(sum)]];
}
