import { addressOf, defineMail } from '@samraad/platform';
import { type MovedMeetingVars, sampleMeeting } from './sample-meeting';

export const meetingMovedMail = defineMail<MovedMeetingVars>({
  key: 'booking.meeting-moved',
  summary: 'Til alle, der skal med, når et møde bliver flyttet. Mødet i kalenderen flytter med.',
  compose: (v) => ({
    subject: `Mødet er flyttet: ${v.meeting}, nu ${v.when}`,
    heading: `${v.by} har flyttet »${v.meeting}« fra ${v.from} til ${v.when}.`,
    paragraphs: [
      `Grunden: ${v.reason}`,
      v.where,
      'Mødet i din kalender flytter med. Passer tiden dig ikke, kan du flytte eller aflyse mødet.',
    ],
    action: { label: 'Se mødet', path: addressOf('case.meetings', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    ...sampleMeeting,
    from: 'tirsdag den 24. november kl. 14.00',
    by: 'Per Bang',
    reason: 'Toget kører ikke den dag.',
    calendar: { ...sampleMeeting.calendar, sequence: 1 },
  },
});
