import { formatDayYear, formatShortDay, formatTime } from '@samraad/platform';
import { needsDecision, type ProcessSaid, type ProcessView } from '@samraad/requests';
import type { KeyValueRow, Link, Timeline } from '../../views';
import { topicsLine } from '../requests/shared/order-choice';
import { processWords as words } from './agreement-process.da';

/** One aftaleforløb: what holds now, and how it was told. */
export interface ProcessPanel {
  readonly heading: string;
  readonly rows: readonly KeyValueRow[];
  readonly history: Timeline;
  readonly change: Link | null;
}

const statusLine = (status: ProcessView['status'], on: string | null): string => {
  const { label } = words.statuses[status];
  return on === null ? label : words.since(label, formatDayYear(on));
};

/** The facts in rows; `asked` is whether the central parties have been asked. */
export function processRows(one: ProcessView, asked: boolean): KeyValueRow[] {
  const { kind, topics, status, statusOn, deadlineOn } = one;
  return [
    { key: words.kindKey, value: words.kinds[kind].label },
    { key: words.topicsKey, value: topicsLine(topics) },
    { key: words.statusKey, value: statusLine(status, statusOn) },
    { key: words.deadlineOn, value: deadlineOn ? formatDayYear(deadlineOn) : words.noDeadline },
    ...decisionRows(one, asked),
  ];
}

function decisionRows(one: ProcessView, asked: boolean): KeyValueRow[] {
  const { allowed, decidedOn, reason } = one;
  const key = words.decision;
  if (allowed === null) {
    const value = asked ? words.decisions.waits : words.decisions.notYet;
    return needsDecision(one) ? [{ key, value }] : [];
  }
  const day = formatDayYear(decidedOn ?? '');
  const value = allowed ? words.decisions.allowed(day) : words.decisions.refused(day);
  return [{ key, value, lines: reason === null ? [] : [reason] }];
}

export const processHistory = (said: readonly ProcessSaid[]): Timeline => ({
  items: said.toReversed().map((one) => ({
    state: 'past',
    when: formatShortDay(one.saidAt),
    time: formatTime(one.saidAt),
    title: `${words.kinds[one.kind].label}: ${statusLine(one.status, one.statusOn)}`,
    detail: [
      words.said(one.name, words.sides[one.side]),
      topicsLine(one.topics),
      one.deadlineOn ? words.deadlineSaid(formatDayYear(one.deadlineOn)) : '',
    ]
      .filter((part) => part !== '')
      .join('. '),
  })),
});
