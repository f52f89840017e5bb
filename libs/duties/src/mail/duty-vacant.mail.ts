import { addressOf, defineMail } from '@samraad/platform';

export const dutyVacantMail = defineMail({
  key: 'duties.vacant',
  summary: 'Til modparten i en sag, når en side eller udbyderen ikke længere har nogen til at handle.',
  compose: (v: { subject: string; words: string; caseId: string }) => ({
    subject: `Ingen til at handle: ${v.subject}`,
    heading: `${v.words}.`,
    paragraphs: [
      'Vi har skrevet til dem, der giver roller. Sagen går videre, når nogen har fået rollen.',
      'Det, I selv skal gøre, kan I gøre imens. I får ikke flere påmindelser om det, der venter på andre.',
    ],
    action: { label: 'Åbn sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    subject: 'Nr. 39 · Psykiatrisk akutmodtagelse',
    words: 'Medarbejdersiden har ikke længere nogen, der kan skrive under på henvendelsen',
    caseId: 'eksempel',
  },
});
