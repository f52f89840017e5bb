import { defineMail } from '@samraad/platform';

export const satisfactionReminderMail = defineMail({
  key: 'evaluation.satisfaction-reminder',
  summary: 'Til den side, der mangler at svare, 5 og 10 arbejdsdage efter at tilfredshedsmålingen åbnede.',
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Påmindelse: jeres side mangler at svare om "${v.title}"`,
    heading: 'Jeres side har endnu ikke fortalt, hvad I synes om forløbet.',
    paragraphs: [
      'Én fra jeres side svarer for alle. Den anden side ser først jeres svar, når den selv har svaret.',
    ],
    action: { label: 'Svar for jeres side', path: `/sager/${v.caseId}/evaluering` },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
