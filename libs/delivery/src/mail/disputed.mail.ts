import { addressOf, defineMail } from '@samraad/platform';

export const disputedMail = defineMail({
  key: 'delivery.disputed',
  summary: 'Til alle parter og udbyderen, når nogen gør indsigelse mod attestationen.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Indsigelse mod attestationen af »${v.title}«`,
    heading: 'En af parterne er ikke enig i, at det hele er leveret, og har gjort indsigelse.',
    paragraphs: [
      'Indtil I er enige, kan udbyderen ikke sende regning. Evalueringerne går videre som planlagt.',
      'Tal sammen. Derefter kan den, der gjorde indsigelse, trække den, eller den side, der attesterede, kan tage attestationen tilbage.',
    ],
    action: { label: 'Se indsigelsen', path: addressOf('case.attest', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
