import { defineMail } from '@samraad/platform';
import { type AboutPart, attestPlace, partInWords, type ToldPart } from './attest-place';

export const disputedMail = defineMail({
  key: 'delivery.disputed',
  summary: 'Til alle parter og udbyderen, når nogen gør indsigelse mod attestationen.',
  toOthers: true,
  compose: (v: AboutPart & { title: string }) => ({
    subject: `Indsigelse mod attestationen af »${v.title}«`,
    heading: `En af parterne er ikke enig i, at ${partInWords(v.part)} er leveret, og har gjort indsigelse.`,
    paragraphs: [
      'Indtil I er enige, kan udbyderen ikke sende regning. Evalueringerne går videre som planlagt.',
      'Tal sammen. Derefter kan den, der gjorde indsigelse, trække den, eller den side, der attesterede, kan tage attestationen tilbage.',
    ],
    action: { label: 'Se indsigelsen', path: attestPlace(v) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', part: null as ToldPart },
});
