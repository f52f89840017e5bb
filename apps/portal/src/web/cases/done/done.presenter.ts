import type { TimelineEntry } from '@samraad/audit';
import type { MailTold } from '@samraad/notification';
import { capital, formatInstant, formatList } from '@samraad/platform';
import type { DoneModel } from '../../../views';
import { presentCourse } from '../case-page/case-timeline.presenter';
import { doneDa as words } from './done.da';

/** What came of an act. */
export interface Done {
  /** What the act wrote in the case's course, oldest first. */
  readonly entries: readonly TimelineEntry[];
  readonly told: readonly MailTold[];
  /** Who must do what by when now, in a sentence; null where the page says it itself. */
  readonly next: string | null;
  /** The case by number and place. */
  readonly place: string;
}

const names = (people: readonly MailTold[]): string => formatList(people.map(({ name }) => name));

/** What happened, what comes next, who was told; null when the act left no trace to tell of. */
export function presentDone({ entries, told, next, place }: Done): DoneModel | null {
  const [first, ...also] = presentCourse(entries);
  const at = entries[0]?.occurredAt;
  if (!first || !at) return null;
  const reached = told.filter((one) => one.reached);
  const unreached = told.filter((one) => !one.reached);
  return {
    title: first,
    also,
    next,
    told: [
      reached.length > 0 ? words.told(names(reached)) : words.nobody,
      ...(unreached.length > 0 ? [words.unreached(names(unreached))] : []),
    ].join(' '),
    when: `${capital(formatInstant(at))} · ${place}`,
  };
}
