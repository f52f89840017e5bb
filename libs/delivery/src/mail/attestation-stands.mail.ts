import { addressOf, defineMail } from '@samraad/platform';
import { type AboutPart, partInWords, partOfCase, samplePart } from './attest-place';

export const attestationStandsMail = defineMail({
  key: 'delivery.attestation-stands',
  summary: 'Til begge sider, når attestationen gælder.',
  compose: (v: AboutPart & { title: string; amount: string }) => ({
    subject: `${partOfCase(v)} er attesteret`,
    heading: `Attestationen gælder nu: ${partInWords(v.part)} er leveret for ${v.amount}`,
    paragraphs: [
      'Udbyderen sender sin regning til de centrale parter. Jeres arbejdsplads skal ikke betale noget.',
    ],
    action: { label: 'Se forløbet', path: addressOf('case.course', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    part: samplePart,
    amount: '20.000 kr.',
  },
});
