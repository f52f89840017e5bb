import { formatDay, formatShortDay } from '@samraad/platform';
import type { EndorsementTask } from '@samraad/requests';
import type { Cell, ListTable, Turn } from '../../../views';
import { endorsementPaths } from '../endorsements.paths';
import { endorsementQueueWords as words } from './endorsement-queue.da';

/** What waits for an endorsement, the most urgent first; the chairs of a Hovedudvalg are asked later than an anchor. */
export function presentEndorsementQueue(tasks: readonly EndorsementTask[], anchor = true) {
  return {
    head: { title: words.title },
    turn: turnOf(tasks),
    table: {
      caption: words.caption,
      captionHidden: true,
      columns: [words.request, words.unit, words.effort, words.by].map((label) => ({
        label,
      })),
      rows: tasks.map((task) => ({ cells: cellsOf(task) })),
      empty: {
        heading: words.emptyHeading,
        text: anchor ? words.emptyText : words.emptyForChairs,
      },
    } satisfies ListTable,
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

function turnOf(tasks: readonly EndorsementTask[]): Turn {
  const [first] = tasks;
  if (!first) return { tone: 'done', sentence: words.noneForYou };
  const count = tasks.length === 1 ? words.one : words.many(tasks.length);
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
