import { addressOf, defineMail } from '@samraad/platform';

export const providerChangeProposedMail = defineMail({
  key: 'dialogue.provider-change-proposed',
  summary: 'Til den anden side, når den ene foreslår at skifte udbyder, før der er en kontrakt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; side: string; provider: string }) => ({
    subject: `Skal I skifte til ${v.provider}? »${v.title}«`,
    heading: `${v.by} (${v.side}) foreslår, at I skifter udbyder til ${v.provider}.`,
    paragraphs: [
      'Intet er ændret endnu. I skifter kun, hvis jeres side også siger ja. I beholder nummeret, og den nye udbyder får nye frister.',
    ],
    action: { label: 'Læs hvorfor, og svar', path: addressOf('case.change-provider', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Mette Holm',
    side: 'ledelsessiden',
    provider: 'RUC',
  },
});
