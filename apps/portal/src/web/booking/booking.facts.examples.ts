import type { Attendee, MeetingWithPeople, PollAnswer } from '@samraad/booking';
import { exampleCaseOnDesk, ids } from '../cases/case.facts.examples';
import type { BookingsOnDesk, OpenPoll } from './bookings-of-case.reader';

const per = '1f0f6a0c-51f0-4d3e-9d51-9c9f3a1d2b19';
const attendees: readonly Attendee[] = [
  { personId: per, side: 'provider', required: true },
  { personId: ids.mette, side: 'management', required: true },
  { personId: ids.jonas, side: 'employees', required: true },
  { personId: ids.sara, side: 'employees', required: false },
];
const at = (day: number, from: number) => ({
  startsAt: new Date(`2026-11-${day}T0${from}:00:00Z`),
  endsAt: new Date(`2026-11-${day}T0${from + 1}:00:00Z`),
});
const time = (id: string, day: number, from: number, answers: Record<string, PollAnswer>) => ({
  id,
  ...at(day, from),
  answers: new Map(Object.entries(answers)),
});
const common = {
  caseId: ids.request,
  providerId: ids.provider,
  placeKind: 'video',
  travelMinutes: 0,
} as const;

/** Four times that Per Bang proposes; Jonas has answered. */
export const examplePoll = (more: Partial<OpenPoll> = {}): OpenPoll => ({
  ...common,
  id: 'p',
  title: 'Første møde',
  place: null,
  state: 'open',
  stateSince: new Date('2026-11-23T09:00:00Z'),
  proposedBy: per,
  proposedAt: new Date('2026-11-23T09:00:00Z'),
  attendees,
  times: [
    time('t1', 24, 3, {}),
    time('t2', 25, 8, { [ids.jonas]: 'not' }),
    time('t3', 26, 7, { [ids.jonas]: 'fits', [ids.mette]: 'fits' }),
    time('t4', 27, 8, { [ids.jonas]: 'can' }),
  ],
  busy: new Map([['t2', new Set([ids.mette])]]),
  ...more,
});

export const exampleMeeting = (more: Partial<MeetingWithPeople> = {}): MeetingWithPeople => ({
  ...common,
  ...at(26, 8),
  id: 'm',
  pollId: 'p',
  title: 'Første møde',
  place: 'https://video.example/rum-7',
  state: 'booked',
  stateSince: new Date('2026-11-24T09:00:00Z'),
  sequence: 0,
  reason: null,
  bookedBy: ids.mette,
  bookedAt: new Date('2026-11-24T09:00:00Z'),
  attendees,
  ...more,
});

/** As the manager sees it. */
export const exampleBookings = (more: Partial<BookingsOnDesk> = {}): BookingsOnDesk => ({
  ...exampleCaseOnDesk(),
  personId: ids.mette,
  polls: [],
  meetings: [],
  names: new Map([
    [per, 'Per Bang'],
    [ids.mette, 'Mette Holm'],
    [ids.jonas, 'Jonas Lind'],
    [ids.sara, 'Sara Friis'],
  ]),
  ...more,
});
export const consultantId = per;
