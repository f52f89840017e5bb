import { formatDay, formatShortDay } from '@samraad/platform';
import type { EndorsementQueue, EndorsementTask } from '@samraad/requests';
import { type Cell, type ListTable, pagination, pastEnd, type Turn } from '../../../views';
import { endorsementPaths } from '../endorsements.paths';
import { endorsementQueueWords as words } from './endorsement-queue.da';

/** How many requests a page holds. */
export const pageSize = 30;

/** What waits for an endorsement, the most urgent first; the chairs of a Hovedudvalg are asked later than an anchor. */
export function presentEndorsementQueue({ items, total }: EndorsementQueue, page = 1, anchor = true) {
  const pages = Math.ceil(total / pageSize);
  return {
    head: { title: words.title },
    turn: turnOf(items, total),
    table: {
      caption: words.caption,
      captionHidden: true,
      columns: [words.request, words.unit, words.effort, words.by].map((label) => ({
        label,
      })),
      rows: items.map((task) => ({ cells: cellsOf(task) })),
      empty: pastEnd(page, pages, endorsementPaths.page) ?? {
        heading: words.emptyHeading,
        text: anchor ? words.emptyText : words.emptyForChairs,
      },
    } satisfies ListTable,
    pagination: pagination(page, pages, endorsementPaths.page),
  };
}

function cellsOf(task: EndorsementTask): Cell[] {
  return [
    {
      text: task.title ?? task.reference,
      href: endorsementPaths.endorse(task.caseId),
      sub: words.came(task.unit, formatShortDay(task.askedAt)),
    },
    { text: task.anchorUnit },
    {
      pill: task.insideFocus ? { text: words.within, tone: 'good' } : { text: words.outside, tone: 'near' },
    },
    {
      text: formatDay(task.dueAt),
      ...(task.escalated && {
        pill: task.late ? { text: words.late, tone: 'bad' } : { text: words.noAnchor, tone: 'near' },
      }),
    },
  ];
}

function turnOf([first]: readonly EndorsementTask[], total: number): Turn {
  const count = total === 1 ? words.one : words.many(total);
  // A page past the end has none to open.
  if (!first)
    return total > 0
      ? { tone: 'own', sentence: words.waiting(count) }
      : { tone: 'done', sentence: words.noneForYou };
  return {
    tone: first.late ? 'breached' : 'own',
    sentence: words.waiting(count),
    explanation: why(first),
    action: { text: words.openFirst, href: endorsementPaths.endorse(first.caseId) },
  };
}

function why({ escalated, late, dueAt }: EndorsementTask): string {
  if (!escalated) return words.firstBy(formatDay(dueAt));
  return late ? words.escalated : words.noAnchorText;
}
