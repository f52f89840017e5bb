import { addressOf, defineMail } from '@samraad/platform';

export const addendumWithdrawnMail = defineMail({
  key: 'addenda.addendum-withdrawn',
  summary: 'Til begge sider, når udbyderen trækker et tillæg tilbage.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Tillægget til »${v.title}« er trukket tilbage`,
    heading: 'Udbyderen har trukket tillægget tilbage.',
    paragraphs: ['Kontrakten gælder, som den gjorde. I skal ikke gøre noget.'],
    action: { label: 'Se sagens tillæg', path: addressOf('case.addenda', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
