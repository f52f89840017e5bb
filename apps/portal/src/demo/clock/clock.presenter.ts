import { formatInstantYear, t } from '@samraad/platform';
import { Fields, type ErrorItem, type Form } from '../../views';
import { newSubmission, type Typed } from '../../web/shell';
import { demoPaths } from '../demo.paths';

const form = (returnTo: string, text: string, move: string): Form => ({
  action: demoPaths.clock,
  submission: newSubmission(),
  hidden: [{ name: 'returnTo', value: returnTo }],
  submit: { text, name: 'move', value: move },
});

/** What time it is, what comes next, and how to get there. */
export function presentClock(
  times: { now: Date; next: Date | null },
  typed: Typed,
  errors: readonly ErrorItem[],
  returnTo: string,
) {
  const next = times.next ? formatInstantYear(times.next) : t('demo.clock-nothing');
  return {
    head: { title: t('demo.clock'), sub: t('demo.clock-sub') },
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
