import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import { sampleActivity } from './sample-activity';

interface Vars {
  readonly title: string;
  readonly caseId: string;
  readonly activity: string;
  readonly before: string;
  readonly day: string;
  readonly calendar: CalendarEvent;
}

export const activityMovedMail = defineMail<Vars>({
  key: 'delivery.activity-moved',
  summary:
    'Til begge sider, når udbyderen lægger en aktivitet på en anden dag. Dagen følger med til kalenderen.',
  toOthers: true,
  compose: (v) => ({
    subject: `»${v.activity}« er flyttet til ${v.day}`,
    heading: `Udbyderen har flyttet »${v.activity}« til ${v.day}.`,
    paragraphs: [`Før var den planlagt til ${v.before}. Det hører til forløbet »${v.title}«.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    activity: 'Seminar for hele afsnittet',
    before: 'fredag den 27. november',
    day: 'onsdag den 2. december',
    calendar: sampleActivity,
  },
});
