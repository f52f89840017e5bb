import { addressOf, defineMail } from '@samraad/platform';
import { type MeetingVars, sampleMeeting } from './sample-meeting';

export const meetingBookedMail = defineMail<MeetingVars>({
  key: 'booking.meeting-booked',
  summary: 'Til alle, der skal med, når et møde er aftalt. Mailen har mødet med til kalenderen.',
  compose: (v) => ({
    subject: `Mødet er aftalt: ${v.meeting}, ${v.when}`,
    heading: `»${v.meeting}« er aftalt til ${v.when}.`,
    paragraphs: [
      v.where,
      'Mødet ligger ved denne mail, så du kan lægge det i din egen kalender. Bliver det flyttet eller aflyst, får du besked, og kalenderen følger med.',
    ],
    action: { label: 'Se mødet', path: addressOf('case.meetings', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: sampleMeeting,
});
