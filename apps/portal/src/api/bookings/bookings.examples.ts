const id = (digit: string) => `${digit}d9f0a52-6e0d-4e57-8c57-2d8e4b8a1c11`;
const where = { title: 'Første møde', placeKind: 'video', place: null, travelMinutes: 0 };
const period = { startsAt: '2026-11-26T08:00:00.000Z', endsAt: '2026-11-26T09:00:00.000Z' };
const attendees = [
  { personId: id('1'), side: 'provider', required: true },
  { personId: id('2'), side: 'management', required: true },
  { personId: id('3'), side: 'employees', required: true },
];

/** Answers as the document shows them. */
export const bookingApiExamples = {
  poll: {
    id: id('4'),
    providerId: id('5'),
    ...where,
    state: 'open',
    stateSince: '2026-11-23T09:00:00.000Z',
    proposedBy: id('1'),
    proposedAt: '2026-11-23T09:00:00.000Z',
    attendees,
    times: [
      { id: id('6'), ...period, standing: 'missing', answers: [{ personId: id('3'), answer: 'fits' }] },
    ],
  },
  booking: {
    id: id('7'),
    requestId: id('8'),
    providerId: id('5'),
    pollId: id('4'),
    ...where,
    ...period,
    state: 'booked',
    stateSince: '2026-11-24T09:00:00.000Z',
    sequence: 0,
    reason: null,
    bookedBy: id('2'),
    bookedAt: '2026-11-24T09:00:00.000Z',
    attendees,
  },
  own: {
    id: id('7'),
    requestId: id('8'),
    number: 12,
    ...where,
    ...period,
    state: 'booked',
    sequence: 0,
    with: ['Per Bang'],
  },
  ics: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…',
} as const;
