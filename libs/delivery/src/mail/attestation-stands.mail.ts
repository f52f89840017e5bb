import { addressOf, defineMail } from '@samraad/platform';

export const attestationStandsMail = defineMail({
  key: 'delivery.attestation-stands',
  summary: 'Til begge sider, når attestationen gælder.',
  compose: (v: { title: string; caseId: string; amount: string }) => ({
    subject: `»${v.title}« er attesteret`,
    heading: `Attestationen gælder nu: forløbet er leveret for ${v.amount}`,
    paragraphs: [
      'Udbyderen sender sin regning til de centrale parter. Jeres arbejdsplads skal ikke betale noget.',
    ],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', amount: '45.000 kr.' },
});
