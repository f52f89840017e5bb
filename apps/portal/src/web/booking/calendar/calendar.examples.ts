import { join } from 'node:path';
import { weekOf } from '@samraad/booking';
import { ids } from '../../cases/case.facts.examples';
import { defineExamples } from '../../../views';
import type { CalendarFacts } from './calendar.facts';
import { presentCalendar } from './calendar.presenter';

const at = (day: number, hour: number) => ({
  startsAt: new Date(`2026-11-${day}T${hour}:00:00Z`),
  endsAt: new Date(`2026-11-${day}T${hour + 1}:30:00Z`),
});
const meeting = {
  ...at(24, 10),
  id: 'm',
  caseId: ids.request,
  title: 'Opstartsworkshop',
  placeKind: 'at-workplace',
  place: 'Demo Sygehus Nord, lokale 3',
  travelMinutes: 60,
  sequence: 0,
  state: 'booked',
  with: ['Mette Holm', 'Jonas Lind'],
  number: 36,
  unit: 'Centralkøkkenet',
} as const;
const proposal = {
  ...at(26, 12),
  pollId: 'p',
  caseId: ids.other,
  title: 'Første møde',
  number: 41,
  unit: 'Akutmodtagelsen',
  answered: false,
};
const part = { fromMinute: 9 * 60, toMinute: 12 * 60, minutes: 60, gapMinutes: 0 };
const own: NonNullable<CalendarFacts['own']> = {
  regular: [{ ...part, id: 'r', weekday: 3, validFrom: '2026-11-01', validTo: '2026-12-18' }],
  exceptions: [
    {
      id: 'x',
      kind: 'away-days',
      firstDay: '2026-11-27',
      lastDay: '2026-11-27',
      hours: null,
      note: 'Kursus',
    },
    { id: 'y', kind: 'extra', firstDay: '2026-11-26', lastDay: '2026-11-26', hours: part, note: null },
    { id: 'z', kind: 'away-hours', firstDay: '2026-11-24', lastDay: '2026-11-24', hours: part, note: null },
  ],
  calendars: [
    {
      ...{ id: 'c', kind: 'feed', name: 'Outlook', state: 'read', problem: null, unread: 1, times: 84 },
      readAt: new Date('2026-11-23T07:40:00Z'),
    },
    {
      ...{ id: 'd', kind: 'feed', name: 'Privat', state: 'failed', problem: 'status', unread: 0, times: 12 },
      readAt: new Date('2026-11-20T07:40:00Z'),
    },
    {
      ...{ id: 'e', kind: 'feed', name: 'Telefonen', state: 'waiting', problem: null, unread: 0, times: 0 },
      readAt: null,
    },
  ],
};
const facts = (more: Partial<CalendarFacts> = {}): CalendarFacts => ({
  view: 'uge',
  day: '2026-11-24',
  week: weekOf('2026-11-24'),
  slots: [],
  elsewhere: [],
  own: null,
  meetings: [meeting],
  proposals: [proposal],
  next: meeting,
  feed: 'https://samraad.example/kalender/0f3c9a.ics',
  now: new Date('2026-11-23T08:00:00Z'),
  ...more,
});

/** One's own week. */
export const calendarExamples = defineExamples({
  template: join(__dirname, 'calendar.hbs'),
  present: presentCalendar,
  facts: {
    'en uge med et møde og et forslag': [facts()],
    'en konsulents uge': [facts({ own, slots: [at(25, 10), at(25, 12)], elsewhere: [at(25, 7), at(26, 7)] })],
    'en dag med et møde, hvor man er væk': [
      facts({
        view: 'dag',
        day: '2026-11-27',
        own,
        meetings: [{ ...meeting, ...at(27, 10) }],
        next: null,
        proposals: [],
      }),
    ],
    'en måned': [facts({ view: 'maaned', own, slots: [at(25, 10)] })],
    'en tom uge uden adresse': [facts({ meetings: [], proposals: [], next: null, feed: null })],
  },
});
