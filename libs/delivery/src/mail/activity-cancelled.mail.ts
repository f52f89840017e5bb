import { addressOf, defineMail } from '@samraad/platform';

export const activityCancelledMail = defineMail({
  key: 'delivery.activity-cancelled',
  summary: 'Til begge sider, når udbyderen aflyser en aktivitet.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; activity: string }) => ({
    subject: `»${v.activity}« er aflyst`,
    heading: `Udbyderen har taget »${v.activity}« ud af planen.`,
    paragraphs: [`Det hører til forløbet »${v.title}«. Begrundelsen står på sagen.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', activity: 'Midtvejsmøde' },
});
