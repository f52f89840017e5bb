import { addressOf, formatDayYear, refusalText } from '@samraad/platform';
import { asksAboutOrder, endsBefore, isLive, processObstacle, type ProcessNow } from '@samraad/requests';
import type { Notice } from '../../views';
import { topicsLine } from '../requests/shared/order-choice';
import { processWords } from './agreement-process.da';

const words = processWords.notice;

/** What stands beside the plan: each aftaleforløb that goes on, its deadline, and a warning when the plan ends after it (domain.md §4). */
export function processNotices(
  caseId: string,
  processes: readonly ProcessNow[],
  planEndsOn: string | null,
): Notice[] {
  return processes
    .filter((one) => isLive(one) || asksAboutOrder(one))
    .map((one) => noticeOf(caseId, one, planEndsOn));
}

function noticeOf(caseId: string, one: ProcessNow, planEndsOn: string | null): Notice {
  const { kind, unit, topics, status, deadlineOn } = one;
  const late = endsBefore([one], planEndsOn).length > 0;
  const stopped = processObstacle([one]);
  return {
    kind: late || stopped ? 'warning' : 'info',
    heading: asksAboutOrder(one) ? words.breached(unit) : words[kind](unit),
    text: words.line(topicsLine(topics), processWords.statuses[status].label),
    lines: [
      ...(late && planEndsOn !== null && deadlineOn !== null
        ? [words.late(formatDayYear(planEndsOn), formatDayYear(deadlineOn))]
        : deadlineOn === null
          ? []
          : [words.deadline(formatDayYear(deadlineOn))]),
      ...(stopped ? [stopped.key === 'requests.process-undecided' ? words.waits : refusalText(stopped)] : []),
    ],
    links: [{ text: words.link, href: addressOf('case.processes', { caseId }) }],
  };
}

/** The last day of a plan; null while there is none. */
export const planEnd = (days: readonly (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((last, day) => (day && (last === null || day > last) ? day : last), null);
