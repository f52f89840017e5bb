import { formatDayYear, formatMoney } from '@samraad/platform';
import type { FrameAtClosing, LeftOutcome, RoundClosing } from '@samraad/rounds';
import type { KeyValueRow, ListTable } from '../../../views';
import { roundsWords } from '../rounds.da';

const words = roundsWords.close;
const { cases } = words;

/** What is open in a round, and what happens to it when it is closed. */
export function openRows({ open }: RoundClosing): KeyValueRow[] {
  const row = (key: string, count: number, why = ''): KeyValueRow => ({
    key,
    value: [String(count), why].filter((one) => one !== '').join('. '),
  });
  return [
    row(cases.running, open.running, cases.runningWhy),
    row(cases.withoutContract, open.withoutContract),
    ...(open.endorsing > 0 ? [row(cases.endorsing, open.endorsing, cases.endorsingWhy)] : []),
    row(cases.drafts, open.drafts, cases.draftsWhy),
    row(cases.signing, open.signing, open.signing > 0 ? cases.signingWhy(open.signatures) : ''),
  ];
}

/** The rule for what is left, in a sentence. */
export function ruleOf({ carriesOver, next }: RoundClosing): string {
  if (!carriesOver) return words.rule.stays;
  return next ? words.rule.goes(next.name) : words.rule.noNext;
}

/** What of a frame is free, held and used, and where what is free ends. */
export function frameTable({ frames }: RoundClosing): ListTable {
  const { provider, free, held, used, after } = words.columns;
  return {
    caption: words.moneyHeading,
    captionHidden: true,
    columns: [
      { label: provider },
      { label: free, numeric: true },
      { label: held, numeric: true },
      { label: used, numeric: true },
      { label: after },
    ],
    rows: frames.map((one) => ({
      cells: [
        { text: one.provider },
        ...[one.free, one.held, one.used].map((ore) => ({ text: formatMoney(BigInt(ore)) })),
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

/** Where a round stands, in a sentence, and why. */
export function standing({ phase, today, requestsFrom, requestsTo, lastDeliveryDay }: RoundClosing) {
  const { turns } = words;
  if (requestsFrom > today) return { sentence: turns.coming(formatDayYear(requestsFrom)) };
  if (phase === 'open')
    return { sentence: turns.open(formatDayYear(requestsTo)), explanation: turns.openWhy };
  return {
    sentence: turns.closed(formatDayYear(requestsTo)),
    explanation: turns.closedWhy(formatDayYear(lastDeliveryDay)),
  };
}
