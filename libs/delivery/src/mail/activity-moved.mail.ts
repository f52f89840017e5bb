import { addressOf, defineMail } from '@samraad/platform';

export const activityMovedMail = defineMail({
  key: 'delivery.activity-moved',
  summary: 'Til begge sider, når udbyderen lægger en aktivitet på en anden dag.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; activity: string; before: string; day: string }) => ({
    subject: `»${v.activity}« er flyttet til ${v.day}`,
    heading: `Udbyderen har flyttet »${v.activity}« til ${v.day}.`,
    paragraphs: [`Før var den planlagt til ${v.before}. Det hører til forløbet »${v.title}«.`],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    activity: 'Seminar for hele afsnittet',
    before: 'fredag den 27. november',
    day: 'onsdag den 2. december',
  },
});
