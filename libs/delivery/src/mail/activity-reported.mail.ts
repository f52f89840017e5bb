import { addressOf, defineMail } from '@samraad/platform';

export const activityReportedMail = defineMail({
  key: 'delivery.activity-reported',
  summary: 'Til begge sider, når udbyderen melder en aktivitet holdt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; activity: string; day: string }) => ({
    subject: `»${v.activity}« er meldt holdt`,
    heading: `Udbyderen har meldt, at »${v.activity}« blev holdt ${v.day}.`,
    paragraphs: [
      `Det hører til forløbet »${v.title}«. I behøver ikke gøre noget, hvis det passer.`,
      'Passer det ikke, så skriv til udbyderen på sagen.',
    ],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    activity: 'Seminar for hele afsnittet',
    day: 'fredag den 27. november',
  },
});
