import { defineMail } from '@samraad/platform';

export const attestReminderMail = defineMail({
  key: 'delivery.attest-reminder',
  summary: 'Til begge sider 5 og 10 arbejdsdage efter den endelige melding, hvis ingen har attesteret.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Husk at attestere "${v.title}"`,
    heading: 'Udbyderen har meldt forløbet leveret, men ingen har attesteret endnu.',
    paragraphs: [
      'Det tager et øjeblik: I svarer kun på, om det aftalte er leveret. Udbyderen kan først sende regning bagefter.',
    ],
    action: { label: 'Se leverancen og attestér', path: `/sager/${v.caseId}/attester` },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
