import { moneyStages, type MoneyStage } from './money.models';
import { freeWords, moneyStackWords } from './money-stack.da';

type Amounts = Readonly<Record<MoneyStage, bigint>>;

/** A bar of one frame, in the scale of all bars beside it. */
export interface FrameBar {
  readonly label: string;
  readonly total: string;
  readonly segments: readonly { readonly stage: MoneyStage; readonly x: string; readonly width: string }[];
  /** What has come, or has gone; beside it how much. */
  readonly gap: { readonly x: string; readonly width: string; readonly gone: boolean } | null;
}

/** One frame before and after. */
export interface FrameChange {
  readonly heading: string;
  readonly bars: readonly FrameBar[];
  readonly figures: readonly {
    readonly stage: MoneyStage;
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly changed: boolean;
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  }[];
  readonly notes: readonly string[];
}

/** Frames before and after, all bars in one scale. */
export interface FrameChanges {
  readonly frames: readonly FrameChange[];
}

/** What a frame holds, now and after; whole øre, none negative. */
export interface FrameBeforeAfter {
  readonly heading: string;
  readonly before: Amounts;
  readonly after: Amounts;
  readonly notes?: readonly string[];
}

/** The words of the bars, and of the sum. */
export interface FrameChangeWords {
  readonly now: string;
  readonly then: string;
  readonly inAll: string;
}

const sumOf = (amounts: Amounts) => moneyStages.reduce((sum, stage) => sum + amounts[stage], 0n);
const percent = (part: bigint, whole: bigint) =>
  `${whole === 0n ? '0.00' : (Number((part * 10000n) / whole) / 100).toFixed(2)}%`;

/** Before and after of several frames; `format` says øre in words. */
export function frameChanges(
  frames: readonly FrameBeforeAfter[],
  format: (ore: bigint) => string,
  words: FrameChangeWords,
): FrameChanges {
  const largest = frames.reduce(
    (most, { before, after }) => [most, sumOf(before), sumOf(after)].reduce((a, b) => (a > b ? a : b)),
    0n,
  );
  return { frames: frames.map((frame) => oneFrame(frame, largest, format, words)) };
}

function oneFrame(
  { heading, before, after, notes = [] }: FrameBeforeAfter,
  largest: bigint,
  format: (ore: bigint) => string,
  words: FrameChangeWords,
): FrameChange {
  const [was, is] = [sumOf(before), sumOf(after)];
  const gap = was === is ? null : gapOf(was, is, largest);
  const labels = (stage: MoneyStage) =>
    stage === 'free' ? freeWords.open.label : moneyStackWords[stage].label;
  const signed = (ore: bigint) => (ore > 0n ? `+${format(ore)}` : format(ore));
  const row = (label: string, from: bigint, to: bigint) => ({
    ...{ label, before: format(from), after: format(to) },
    difference: signed(to - from),
  });
  return {
    heading,
    bars: [
      { label: words.now, total: format(was), segments: segmentsOf(before, largest), gap: null },
      { label: words.then, total: format(is), segments: segmentsOf(after, largest), gap },
    ],
    figures: moneyStages.map((stage) => ({
      ...{ stage, label: labels(stage), before: format(before[stage]), after: format(after[stage]) },
      changed: before[stage] !== after[stage],
    })),
    rows: [
      ...moneyStages.map((stage) => row(labels(stage), before[stage], after[stage])),
      row(words.inAll, was, is),
    ],
    notes,
  };
}

function gapOf(was: bigint, is: bigint, largest: bigint) {
  const [least, most] = was < is ? [was, is] : [is, was];
  return { x: percent(least, largest), width: percent(most - least, largest), gone: is < was };
}

function segmentsOf(amounts: Amounts, largest: bigint) {
  let before = 0n;
  return moneyStages.flatMap((stage) => {
    const x = percent(before, largest);
    before += amounts[stage];
    return amounts[stage] > 0n ? [{ stage, x, width: percent(amounts[stage], largest) }] : [];
  });
}
