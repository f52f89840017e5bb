import { addressOf, formatDayYear, formatMoney } from '@samraad/platform';
import type { FrameAtClosing, LeftOutcome, RoundClosing } from '@samraad/rounds';
import type { KeyValueRow, Link, ListTable, Turn } from '../../../views';
import { roundsWords } from '../rounds.da';

const words = roundsWords.close;
const { cases } = words;

/** What is open in a round, and what happens to it when it is closed. */
export function openRows({ open, taking }: RoundClosing): KeyValueRow[] {
  const row = (key: string, count: number, why = ''): KeyValueRow => ({
    key,
    value: String(count),
    ...(count > 0 && why !== '' && { lines: [why] }),
  });
  return [
    row(cases.running, open.running, cases.runningWhy),
    row(cases.withoutContract, open.withoutContract),
    ...(open.completing > 0 ? [row(cases.completing, open.completing, cases.completingWhy)] : []),
    ...(taking
      ? [
          row(cases.drafts, open.drafts, cases.draftsWhy),
          row(cases.signing, open.signing, cases.signingWhy(open.signatures)),
        ]
      : []),
  ];
}

/** To the cases one by one; null where there are none. */
export const casesLink = ({ key, open }: RoundClosing): Link | null =>
  open.running > 0 ? { text: words.see, href: addressOf('round.close-cases', { roundKey: key }) } : null;

/** The rule for what is left, in a sentence. */
export function ruleOf({ carriesOver, next }: RoundClosing): string {
  if (!carriesOver) return words.rule.stays;
  return next ? words.rule.goes(next.name) : words.rule.noNext;
}

/** Sentences before the frames: the rule, and what becomes of tranches that open later. */
export const moneyLead = (closing: RoundClosing): string[] => [
  ruleOf(closing),
  ...(opensLater(closing) ? [words.laterWhy] : []),
];

const opensLater = ({ frames }: RoundClosing): boolean => frames.some(({ later }) => later !== '0');

/** What of a frame is free, held and used, what opens later, and where what is free ends. */
export function frameTable(closing: RoundClosing): ListTable {
  const { provider, free, held, used, later, after } = words.columns;
  const some = opensLater(closing);
  const figures = (one: FrameAtClosing) => [one.free, one.held, one.used, ...(some ? [one.later] : [])];
  return {
    caption: words.moneyHeading,
    captionHidden: true,
    columns: [
      { label: provider },
      ...[free, held, used, ...(some ? [later] : [])].map((label) => ({ label, numeric: true })),
      { label: after },
    ],
    rows: closing.frames.map((one) => ({
      cells: [
        { text: one.provider },
        ...figures(one).map((ore) => ({ text: formatMoney(BigInt(ore)) })),
        { text: leftWords(one, one.left) },
      ],
    })),
  };
}

/** Where what is left of a frame ends, with the figure after. */
export function leftWords({ free, needs, next }: FrameAtClosing, left: LeftOutcome): string {
  if (left === 'goes') return words.left.goes(formatMoney(BigInt(next?.free ?? '0') + BigInt(free)));
  return left === 'waits-for-cases' ? words.left[left](needs) : words.left[left];
}

/** Where a round stands, in a sentence, and why; `asks` says how it is closed sooner. */
export function standing(closing: RoundClosing, asks: boolean): Pick<Turn, 'sentence' | 'explanation'> {
  const { turns } = words;
  const { phase, known, today, requestsFrom, requestsTo, lastDeliveryDay } = closing;
  if (!known) return { sentence: turns.unknown, explanation: turns.unknownWhy };
  if (requestsFrom > today) return { sentence: turns.coming(formatDayYear(requestsFrom)) };
  if (phase === 'open')
    return {
      sentence: turns.open(formatDayYear(requestsTo)),
      explanation: asks ? turns.openWhy : turns.openSeen,
    };
  return {
    sentence: turns.closed(formatDayYear(requestsTo)),
    explanation: turns.closedWhy(formatDayYear(lastDeliveryDay)),
  };
}
