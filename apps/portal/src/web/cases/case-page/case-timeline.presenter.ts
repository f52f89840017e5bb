import type { TimelineEntry } from '@samraad/audit';
import { isPlanned, type OpenDuty } from '@samraad/duties';
import { formatShortDay, formatTime, hasText, t, textOf } from '@samraad/platform';
import type { Timeline } from '../../../views';
import type { CaseLine } from '../case-line.presenter';

// Entries that only repeat, for the proof, what a richer one beside them says.
const silent = new Set(['requests.stage-moved', 'requests.content-changed', 'deadlines.clocks-started']);

// An answer is shown as its side's, without a name (domain.md §11): so it was promised to whoever gave it.
const nameless = new Set(['evaluation.satisfaction-answered', 'evaluation.effect-answered']);

/** What is ahead, then what happened, newest first: from the audit stream itself, so page and proof can't differ. */
export function presentTimeline(
  entries: readonly TimelineEntry[],
  line: CaseLine,
  limit: { count: number; allHref: string } | null,
): Timeline {
  const shown = shownOf(entries);
  const past = limit ? shown.slice(0, limit.count) : shown;
  const future = line.duty
    ? [
        {
          state: 'future' as const,
          ...(line.late === null ? {} : { late: true }),
          when: whenOf(line.duty, line.late),
          title: line.sentence,
        },
      ]
    : [];
  return {
    items: [...future, ...past.map(presentEntry)],
    ...(limit && shown.length > limit.count
      ? { more: { text: t('case.whole-timeline', { count: shown.length }), href: limit.allHref } }
      : {}),
  };
}

/** What happened last; undefined before anything has. */
export function presentLatest(entries: readonly TimelineEntry[]): Timeline['items'][number] | undefined {
  const [last] = shownOf(entries);
  return last && presentEntry(last);
}

/** What entries tell, each in one sentence, oldest first. */
export const presentCourse = (entries: readonly TimelineEntry[]): string[] =>
  shownOf(entries)
    .toReversed()
    .map((entry) => presentEntry(entry).title);

const shownOf = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.filter((entry) => !silent.has(entry.action) && hasText(`audit.${entry.action}`)).toReversed();

// A day that has passed is never told as one to come; a planned day is that day, not the last one.
function whenOf({ kind, by, since }: OpenDuty, late: string | null): string {
  const day = formatShortDay(by > since ? by : since);
  return late ?? (isPlanned(kind) ? day : t('case.by-day', { day }));
}

function presentEntry(entry: TimelineEntry): Timeline['items'][number] {
  const facts = Object.fromEntries(Object.entries(entry.facts).map(([key, value]) => [key, String(value)]));
  const side =
    entry.as.side && hasText(`requests.side.${entry.as.side}`)
      ? textOf(`requests.side.${entry.as.side}`)
      : '';
  const words = { ...facts, actor: entry.actor.name ?? '', side };
  const detail = detailOf(entry);
  return {
    state: 'past',
    when: formatShortDay(entry.occurredAt),
    time: formatTime(entry.occurredAt),
    title: textOf(`audit.${entry.action}`, words),
    ...(detail ? { detail } : {}),
  };
}

function detailOf(entry: TimelineEntry): string {
  const side =
    entry.as.side && hasText(`requests.side.${entry.as.side}`)
      ? t('case.for-side', { side: textOf(`requests.side.${entry.as.side}`) })
      : '';
  const role = entry.as.role && hasText(`role.${entry.as.role}`) ? textOf(`role.${entry.as.role}`) : '';
  const who = (nameless.has(entry.action) ? [side] : [entry.actor.name ?? '', role, side])
    .filter((part) => part !== '')
    .join(' · ');
  const reason = entry.personal?.reason ? t('case.quote', { text: entry.personal.reason }) : '';
  return [who, reason].filter((part) => part !== '').join(' – ');
}
