import type { CalendarEvent } from '@samraad/platform';

/** The activity the previews of mails tell of. */
export const sampleActivity: CalendarEvent = {
  uid: 'eksempel@samraad',
  sequence: 1,
  startsAt: new Date('2026-12-02T00:00:00Z'),
  endsAt: new Date('2026-12-03T00:00:00Z'),
  allDay: true,
  summary: 'Samråd: Seminar for hele afsnittet',
  description: 'Aktiviteten hører til en sag i Samråd.',
  location: null,
  url: '/sager/eksempel/forloeb',
  cancelled: false,
};

/** What the previews of its mails say of it. */
export const sampleOfActivity = {
  title: 'Ro på efter sammenlægningen',
  caseId: 'eksempel',
  activity: 'Seminar for hele afsnittet',
  day: 'onsdag den 2. december',
  calendar: sampleActivity,
};
