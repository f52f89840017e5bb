import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import { sampleActivity } from './sample-activity';

export const activityCancelledMail = defineMail({
  key: 'delivery.activity-cancelled',
  summary: 'Til begge sider, når udbyderen aflyser en aktivitet. Den forsvinder fra kalenderen.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; activity: string; calendar: CalendarEvent }) => ({
    subject: `»${v.activity}« er aflyst`,
    heading: `Udbyderen har taget »${v.activity}« ud af planen.`,
    paragraphs: [`Det hører til forløbet »${v.title}«. Begrundelsen står på sagen.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    activity: 'Midtvejsmøde',
    calendar: { ...sampleActivity, cancelled: true },
  },
});
