import { addressOf, type CalendarEvent, defineMail } from '@samraad/platform';
import type { PlanChangedBy } from './plan-changed-by';
import { sampleActivity } from './sample-activity';

const headings: Record<PlanChangedBy, (activity: string) => string> = {
  provider: (activity) => `Udbyderen har taget »${activity}« ud af planen.`,
  addendum: (activity) => `Med tillægget er »${activity}« taget ud af planen.`,
  'early-end': (activity) => `Forløbet slutter før tid, og »${activity}« er taget ud af planen.`,
};

interface Vars {
  readonly title: string;
  readonly caseId: string;
  readonly activity: string;
  readonly by: PlanChangedBy;
  readonly calendar: CalendarEvent;
}

export const activityCancelledMail = defineMail<Vars>({
  key: 'delivery.activity-cancelled',
  summary: 'Til begge sider, når en aktivitet aflyses. Den forsvinder fra kalenderen.',
  compose: (v) => ({
    subject: `»${v.activity}« er aflyst`,
    heading: headings[v.by](v.activity),
    paragraphs: [`Det hører til forløbet »${v.title}«. Begrundelsen står på sagen.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
    calendar: v.calendar,
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    activity: 'Midtvejsmøde',
    by: 'provider',
    calendar: { ...sampleActivity, cancelled: true },
  },
});
