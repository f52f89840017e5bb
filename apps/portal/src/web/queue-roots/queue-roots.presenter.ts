import { addressOf, formatShortDayYear } from '@samraad/platform';
import type { QueueRoot } from '@samraad/requests';
import { hashGroups, type ListTable, pagination, pastEnd } from '../../views';
import { queueRootWords as words } from './queue-roots.da';
import { queueRootPaths as paths } from './queue-roots.paths';

/** How many days a page holds. */
export const pageSize = 25;

export interface QueueRootsListed {
  readonly items: readonly QueueRoot[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
}

/** The days and their codes, how one's place is proved, and what the number is for. */
export function presentQueueRoots({ items, total, page }: QueueRootsListed) {
  const pages = Math.ceil(total / pageSize);
  const { day, entries, root } = words.columns;
  const table: ListTable = {
    caption: words.caption,
    captionHidden: true,
    columns: [{ label: day }, { label: entries, numeric: true }, { label: root }],
    rows: items.map((one) => ({
      cells: [
        { text: formatShortDayYear(one.day) },
        { text: String(one.entries) },
        { text: hashGroups(one.root).join(' ') },
      ],
    })),
    empty: pastEnd(page, pages, paths.page) ?? words.empty,
  };
  return {
    head: {
      title: words.title,
      sub: words.sub,
      subLinks: total > 0 ? [{ text: words.csv, href: paths.csv }] : [],
    },
    table,
    pagination: pagination(page, pages, paths.page),
    says: words.says,
    how: {
      heading: words.how,
      steps: words.steps,
      command: words.command,
      script: { text: words.script, href: paths.script },
    },
    premise: {
      heading: words.premiseHeading,
      text: words.premise,
      link: { text: words.waitingList, href: addressOf('waiting-list') },
    },
  };
}
