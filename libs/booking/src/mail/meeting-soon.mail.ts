import { addressOf, defineMail } from '@samraad/platform';
import { type MeetingVars, sampleMeeting } from './sample-meeting';

export const meetingSoonMail = defineMail<Omit<MeetingVars, 'calendar'>>({
  key: 'booking.meeting-soon',
  summary: 'Til alle, der skal med, om morgenen arbejdsdagen før et møde.',
  compose: (v) => ({
    subject: `Husk mødet: ${v.meeting}, ${v.when}`,
    heading: `»${v.meeting}« er ${v.when}.`,
    paragraphs: [v.where, 'Kan du ikke alligevel, så flyt eller aflys mødet, så de andre får det at vide.'],
    action: { label: 'Se mødet', path: addressOf('case.meetings', { caseId: v.caseId }) },
  }),
  sample: sampleMeeting,
});
