import { addressOf, defineMail } from '@samraad/platform';

export const timesProposedMail = defineMail({
  key: 'booking.times-proposed',
  summary: 'Til dem fra arbejdspladsen, udbyderen gerne vil mødes med, når den foreslår tider.',
  compose: (v: { title: string; caseId: string; meeting: string; times: readonly string[]; by: string }) => ({
    subject: `Hvornår passer det dig? ${v.meeting} i »${v.title}«`,
    heading: `${v.by} foreslår tider til »${v.meeting}«.`,
    paragraphs: [
      ...v.times.map((time) => `• ${time}`),
      'Svar på, hvad der passer dig. Når en tid passer begge sider, kan én af jer bekræfte den for alle.',
    ],
    action: { label: 'Svar på tiderne', path: addressOf('case.meetings', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    meeting: 'Første møde',
    times: ['tirsdag den 24. november kl. 14.00–15.00', 'torsdag den 26. november kl. 9.00–10.00'],
    by: 'Per Bang',
  },
});
