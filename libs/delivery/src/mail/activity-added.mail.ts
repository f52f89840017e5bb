import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import { sampleOfActivity } from './sample-activity';

export const activityAddedMail = defineMail({
  key: 'delivery.activity-added',
  summary: 'Til begge sider, når et tillæg lægger en ny aktivitet i planen. Dagen følger med til kalenderen.',
  compose: (v: {
    title: string;
    caseId: string;
    activity: string;
    day: string;
    calendar: CalendarEvent;
  }) => ({
    subject: `Ny aktivitet ${v.day}: »${v.activity}«`,
    heading: `Med tillægget er »${v.activity}« kommet i planen ${v.day}.`,
    paragraphs: [`Den hører til forløbet »${v.title}«.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: sampleOfActivity,
});
