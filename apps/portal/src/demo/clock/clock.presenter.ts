import { formatInstantYear, t } from '@samraad/platform';
import { Fields, type ErrorItem, type Form } from '../../views';
import { newSubmission, type Typed } from '../../web/shell';
import type { ClockMove } from '../demo-clock';
import { demoPaths } from '../demo.paths';

const form = (returnTo: string, text: string, move: string): Form => ({
  action: demoPaths.clock,
  submission: newSubmission(),
  hidden: [{ name: 'returnTo', value: returnTo }],
  submit: { text, name: 'move', value: move },
});

/** What time it is, what comes next, and how to get there. */
export function presentClock(
  times: { now: Date; next: Date | null; moving: ClockMove | null },
  typed: Typed,
  errors: readonly ErrorItem[],
  returnTo: string,
) {
  const next = times.next ? formatInstantYear(times.next) : t('demo.clock-nothing');
  const head = { title: t('demo.clock'), sub: t('demo.clock-sub') };
  if (times.moving) return { head, moving: presentMove(times.now, times.moving, returnTo) };
  return {
    head,
    times: {
      rows: [
        { key: t('demo.clock-now'), value: formatInstantYear(times.now) },
        { key: t('demo.clock-next'), value: next },
      ],
    },
    moves: [
      form(returnTo, t('demo.day'), 'P1D'),
      form(returnTo, t('demo.week'), 'P7D'),
      ...(times.next ? [form(returnTo, t('demo.to-next'), 'next')] : []),
    ],
    date: new Fields(typed, errors).date({ name: 'date', label: t('demo.date'), hint: t('demo.date-hint') }),
    toDate: form(returnTo, t('demo.go'), 'date'),
  };
}

/** How far a move has come. */
function presentMove(now: Date, { from, to }: ClockMove, returnTo: string) {
  const share = (now.getTime() - from.getTime()) / Math.max(1, to.getTime() - from.getTime());
  // Not there before it is: when time has come as far, mails may still be on their way.
  const percent = Math.min(99, Math.max(0, Math.floor(share * 100)));
  return {
    bar: { state: 'running', percent },
    rows: [
      { key: t('demo.clock-reached'), value: formatInstantYear(now) },
      { key: t('demo.clock-target'), value: formatInstantYear(to) },
      { key: t('demo.clock-share'), value: t('demo.clock-percent', { percent }) },
    ],
    again: {
      href: `${demoPaths.clock}?${new URLSearchParams({ returnTo })}`,
      text: t('demo.clock-look-again'),
    },
  };
}
