import { DateTime } from 'luxon';
import { COPENHAGEN } from '../domain/local-date';
import type { ClockProblem } from '../domain/parse-clock-input';
import type { NonWorkingReason } from '../domain/working-days';

/**
 * `fredag den 27. november 2026`. Beside a date just mentioned, only what differs from it:
 * `fredag den 27.` in the same month, `fredag den 27. november` in the same year.
 */
export function dayText(day: string, beside?: string): string {
  const known = beside?.slice(0, 7) === day.slice(0, 7) ? 2 : beside?.slice(0, 4) === day.slice(0, 4) ? 1 : 0;
  const format = ["cccc 'den' d. LLLL yyyy", "cccc 'den' d. LLLL", "cccc 'den' d."][known] ?? '';
  return DateTime.fromISO(day, { zone: 'utc', locale: 'da' }).toFormat(format);
}

/** `kl. 14.10`, Copenhagen time. */
export function timeText(instant: Date): string {
  return DateTime.fromJSDate(instant, { zone: COPENHAGEN }).toFormat("'kl.' HH.mm");
}

const reasons: Record<NonWorkingReason | 'pause', string> = {
  'new-years-day': 'det er nytårsdag',
  'maundy-thursday': 'det er skærtorsdag',
  'good-friday': 'det er langfredag',
  'easter-sunday': 'det er påskedag',
  'easter-monday': 'det er 2. påskedag',
  'great-prayer-day': 'det er store bededag',
  'ascension-day': 'det er Kristi himmelfartsdag',
  'whit-sunday': 'det er pinsedag',
  'whit-monday': 'det er 2. pinsedag',
  'christmas-day': 'det er juledag',
  'second-christmas-day': 'det er 2. juledag',
  'public-holiday': 'det er en helligdag',
  'constitution-day': 'det er grundlovsdag',
  'christmas-eve': 'det er juleaftensdag',
  'new-years-eve': 'det er nytårsaftensdag',
  weekend: 'det er weekend',
  'closing-day': 'ordningen holder lukket den dag',
  pause: 'der er pause',
};

const weeks: Record<number, string> = {
  1: 'Én dag',
  7: 'Ugen',
  14: 'De to uger',
  21: 'De tre uger',
  28: 'De fire uger',
};

function dayCount(days: number): string {
  return days === 1 ? '1 dag' : `${days} dage`;
}

/** A full stop, unless the text ends with the one of `den 27.` */
function ended(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The words of a calculation, whole sentences with the dates put in. */
export const clockTexts = {
  reasons,
  period: (from: string, to: string) => `${from} til ${to}`,
  startDayNotCounted: (day: string) => `Startdagen, ${day}, tæller ikke med.`,
  counting: (days: number, from: string) => `Der tælles ${dayCount(days)} fra og med ${from}.`,
  pauseSkipped: (period: string, days: number) => `Pause ${period}: ${dayCount(days)} tæller ikke med.`,
  countedDayReached: (days: number, day: string) => `Dag nummer ${days} er ${day}.`,
  movedPast: (period: string, reason: string) => `Fristen kan ikke falde ${period}, for ${reason}.`,
  due: (day: string) => `Fristen udløber ${day} kl. 23.59.`,
  shortStart: (day: string, time: string) => `Den komplette henvendelse nåede udbyderen ${day} ${time}.`,
  shortCount: (days: number, from: string, paused: number) =>
    `${weeks[days] ?? `De ${dayCount(days)}`} tælles fra ${from}` +
    (paused > 0 ? ` uden ${dayCount(paused)} med pause` : ''),
  shortWorkingDay: (day: string) => `, og ${day} er en arbejdsdag.`,
  shortMoved: (landing: string, reason: string, due: string) =>
    ended(` til ${landing}; ${reason}, så fristen rykker til ${due}`),
} as const;

const problems: Record<ClockProblem['key'], string> = {
  'deadlines.start-unreadable':
    'Starttidspunktet kan ikke læses. Skriv dato og klokkeslæt, for eksempel 2026-11-20T14:10+01:00.',
  'deadlines.start-skipped-by-clock-change':
    'Det klokkeslæt findes ikke i Danmark den dag, for uret stilles frem til sommertid. Vælg et andet klokkeslæt.',
  'deadlines.kind-unknown': 'Uret findes ikke. Vælg dialogue (dialog) eller contract (kontrakt).',
  'deadlines.pause-unreadable':
    'Pausen kan ikke læses. Skriv første og sidste dag, for eksempel 2026-12-21/2027-01-03.',
  'deadlines.pause-ends-before-it-begins': 'Pausen slutter, før den begynder. Skriv den første dag først.',
  'deadlines.year-outside-calendar': 'Årstallet ligger uden for kalenderen. Brug årene 1970 til 2199.',
};

/** What is wrong with typed clock input, and what to write instead. */
export function clockProblemInDanish(problem: ClockProblem): string {
  return `${problems[problem.key]} Du skrev: ${JSON.stringify(problem.text)}`;
}
