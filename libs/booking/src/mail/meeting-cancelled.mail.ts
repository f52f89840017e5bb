import { addressOf, defineMail } from '@samraad/platform';
import { type ChangedMeetingVars, sampleMeeting } from './sample-meeting';

export const meetingCancelledMail = defineMail<ChangedMeetingVars>({
  key: 'booking.meeting-cancelled',
  summary: 'Til alle, der skulle med, når et møde bliver aflyst. Det forsvinder fra kalenderen.',
  compose: (v) => ({
    subject: `Mødet er aflyst: ${v.meeting}, ${v.when}`,
    heading:
      v.by === '' ? `»${v.meeting}«, ${v.when}, er aflyst.` : `${v.by} har aflyst »${v.meeting}«, ${v.when}.`,
    paragraphs: [`Grunden: ${v.reason}`, 'Mødet bliver taget ud af din kalender.'],
    action: { label: 'Se sagens møder', path: addressOf('case.meetings', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    ...sampleMeeting,
    by: 'Per Bang',
    reason: 'Jeg er blevet syg.',
    calendar: { ...sampleMeeting.calendar, sequence: 1, cancelled: true },
  },
});
