import { addressOf, defineMail } from '@samraad/platform';

export const notDeliveredMail = defineMail({
  key: 'delivery.not-delivered',
  summary: 'Til alle parter og udbyderen, når en side svarer, at forløbet ikke er leveret.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Der mangler noget i »${v.title}«`,
    heading: 'En af siderne har svaret, at det aftalte ikke er leveret, og har skrevet, hvad der mangler.',
    paragraphs: [
      'Udbyderen skal rette det, der mangler, og melde forløbet leveret igen. Bagefter kan en af siderne attestere.',
      'Der kan ikke sendes regning imens. Evalueringerne går videre som planlagt.',
    ],
    action: { label: 'Se, hvad der mangler', path: addressOf('case.attest', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
