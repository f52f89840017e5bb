import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import type { PlanChangedBy } from './plan-changed-by';
import { sampleOfActivity } from './sample-activity';

interface Vars {
  readonly title: string;
  readonly caseId: string;
  readonly activity: string;
  readonly before: string;
  readonly day: string;
  readonly by: PlanChangedBy;
  readonly calendar: CalendarEvent;
}

export const activityMovedMail = defineMail<Vars>({
  key: 'delivery.activity-moved',
  summary: 'Til begge sider, når en aktivitet lægges på en anden dag. Dagen følger med til kalenderen.',
  compose: (v) => ({
    subject: `»${v.activity}« er flyttet til ${v.day}`,
    heading:
      v.by === 'provider'
        ? `Udbyderen har flyttet »${v.activity}« til ${v.day}.`
        : `Med tillægget er »${v.activity}« flyttet til ${v.day}.`,
    paragraphs: [`Før var den planlagt til ${v.before}. Det hører til forløbet »${v.title}«.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: { ...sampleOfActivity, before: 'fredag den 27. november', by: 'provider' },
});
