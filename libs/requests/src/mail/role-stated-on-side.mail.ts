import { addressOf, defineMail } from '@samraad/platform';

export const roleStatedOnSideMail = defineMail({
  key: 'requests.role-stated-on-side',
  summary: 'Til dem, der har en rolle på samme side, når en inviteret selv har oplyst sin rolle.',
  toOthers: true,
  compose: (v: {
    caseId: string;
    name: string;
    inviter: string;
    unit: string;
    role: string;
    side: string;
  }) => ({
    subject: `${v.name} er kommet med for ${v.side} i ${v.unit}`,
    heading: `${v.inviter} har inviteret ${v.name}, som siger at være ${v.role} i ${v.unit}.`,
    paragraphs: [
      `${v.name} kan nu læse og skrive i netop denne henvendelse for ${v.side}, og ikke i jeres andre sager.`,
      `Er det forkert, så sig det til ${v.inviter}, og bed den rolleansvarlige i jeres region om at tilbagekalde rollen. Så falder det bort, som er skrevet under i den, før henvendelsen fik sit nummer.`,
    ],
    action: { label: 'Se henvendelsen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: {
    caseId: 'eksempel',
    name: 'Jonas Lind',
    inviter: 'Mette Holm',
    unit: 'Akutmodtagelsen',
    role: 'arbejdsmiljørepræsentant',
    side: 'medarbejdersiden',
  },
});
