import { addressOf, defineMail } from '@samraad/platform';

export const contractWithdrawnMail = defineMail({
  key: 'contracts.contract-withdrawn',
  summary: 'Til begge sider, når udbyderen trækker en sendt kontrakt tilbage.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Kontrakten for »${v.title}« er trukket tilbage`,
    heading: 'Udbyderen har trukket kontrakten tilbage, før alle skrev under.',
    paragraphs: ['I er i dialog igen. Udbyderens frist løber videre fra den samme dato som før.'],
    action: { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
