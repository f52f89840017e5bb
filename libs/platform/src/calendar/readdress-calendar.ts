import { foldLines } from 'ical-generator';
import { type CalendarMessage, writeCalendar } from './write-calendar';

/** A calendar as it would be had another installation sent it: its links, and who it is from. */
export function readdressCalendar(
  calendar: string,
  [from, to]: readonly [from: string, to: string],
  organizer: CalendarMessage['organizer'],
): string {
  const whole = calendar.replace(/\r\n[ \t]/g, '').replaceAll(from, to);
  return foldLines(whole.replace(/^ORGANIZER[;:].*$/gm, () => organizerLine(organizer)));
}

/** As every calendar of ours has it. */
function organizerLine(organizer: CalendarMessage['organizer']): string {
  const at = new Date(0);
  const nothing = { uid: '', sequence: 0, summary: '', description: '', location: null, url: '' };
  const written = writeCalendar([{ ...nothing, startsAt: at, endsAt: at, cancelled: false }], {
    stamp: at,
    message: { organizer, attendee: organizer },
  });
  return /^ORGANIZER.*$/m.exec(written.replace(/\r\n[ \t]/g, ''))?.[0] ?? '';
}
