import type { CalendarEvent } from '@samraad/platform';

/** What every mail about a meeting tells. */
export interface MeetingVars {
  readonly title: string;
  readonly caseId: string;
  readonly meeting: string;
  readonly when: string;
  readonly where: string;
  readonly calendar: CalendarEvent;
}

/** What a mail tells of a meeting that was moved or called off; `by` is '' when nobody did it. */
export interface ChangedMeetingVars extends MeetingVars {
  readonly by: string;
  readonly reason: string;
}
export interface MovedMeetingVars extends ChangedMeetingVars {
  /** When it was, in words. */
  readonly from: string;
}

/** The meeting the previews of mails tell of. */
export const sampleMeeting: MeetingVars = {
  title: 'Ro på efter sammenlægningen',
  caseId: 'eksempel',
  meeting: 'Første møde',
  when: 'torsdag den 26. november kl. 9.00–10.00',
  where: 'På video: https://video.example/rum-7',
  calendar: {
    uid: 'eksempel@samraad',
    sequence: 0,
    startsAt: new Date('2026-11-26T08:00:00Z'),
    endsAt: new Date('2026-11-26T09:00:00Z'),
    summary: 'Samråd: Første møde',
    description: 'Mødet hører til en sag i Samråd.',
    location: 'https://video.example/rum-7',
    url: '/sager/eksempel/moeder',
    cancelled: false,
  },
};
