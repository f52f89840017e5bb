import { defineMail } from '@samraad/platform';
import { type AboutPart, attestPlace, partInWords, type ToldPart } from './attest-place';

export const notDeliveredMail = defineMail({
  key: 'delivery.not-delivered',
  summary: 'Til alle parter og udbyderen, når en side svarer, at det aftalte ikke er leveret.',
  toOthers: true,
  compose: (v: AboutPart & { title: string }) => ({
    subject: `Der mangler noget i »${v.title}«`,
    heading: 'En af siderne har svaret, at det aftalte ikke er leveret, og har skrevet, hvad der mangler.',
    paragraphs: [
      `Udbyderen skal rette det, der mangler, og melde ${partInWords(v.part)} leveret igen. Bagefter kan en af siderne attestere.`,
      'Der kan ikke sendes regning for det imens. Evalueringerne går videre som planlagt.',
    ],
    action: { label: 'Se, hvad der mangler', path: attestPlace(v) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', part: null as ToldPart },
});
