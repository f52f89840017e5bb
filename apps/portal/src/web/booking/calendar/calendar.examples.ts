import { join } from 'node:path';
import { weekOf } from '@samraad/booking';
import { ids } from '../../cases/case.facts.examples';
import { defineExamples } from '../../../views';
import { type CalendarFacts, presentCalendar } from './calendar.presenter';

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
const facts = (more: Partial<CalendarFacts> = {}): CalendarFacts => ({
  week: weekOf('2026-11-24'),
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
    'en tom uge uden adresse': [facts({ meetings: [], proposals: [], next: null, feed: null })],
  },
});
