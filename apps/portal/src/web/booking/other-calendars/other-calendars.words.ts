import type { OtherCalendar } from '@samraad/booking';
import { formatDayYear, formatTime, t, textOf } from '@samraad/platform';
import { otherCalendarWords as words } from './other-calendars.da';

const whenWords = (instant: Date): string => `${formatDayYear(instant)} kl. ${formatTime(instant)}`;

/** What is told of another calendar: how it comes here, how far it is read, and what is wrong. */
export function otherCalendarLines({ kind, state, problem, readAt, unread, times }: OtherCalendar): string[] {
  return [
    kind === 'feed' ? words.feed : words.fileOnce,
    ...(state === 'waiting' ? [t('other-calendar.waiting')] : []),
    ...(problem === null ? [] : [`${textOf(`other-calendar.${problem}`)}.`]),
    ...(readAt === null
      ? []
      : [
          state === 'failed' ? words.readBefore(whenWords(readAt)) : words.read(whenWords(readAt)),
          words.times(times),
        ]),
    ...(unread > 0 ? [words.unread(unread)] : []),
  ];
}
