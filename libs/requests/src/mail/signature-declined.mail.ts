import { addressOf, defineMail } from '@samraad/platform';

export const signatureDeclinedMail = defineMail({
  key: 'requests.signature-declined',
  summary: 'Til parterne, når en underskriver siger nej, og til dem, hvis underskrift falder bort.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; declinedBy: string }) => ({
    subject: `Nej til at skrive under på »${v.title}«`,
    heading: `${v.declinedBy} har sagt nej til at skrive under.`,
    paragraphs: [
      'Begrundelsen står på sagen. Kladden er åben igen, så I kan tale om den og rette den.',
      'De underskrifter, der var givet, gælder ikke længere. Er I enige igen, så bed om underskrifter på ny.',
    ],
    action: { label: 'Se begrundelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', declinedBy: 'Jonas Lind' },
});
