import { addressOf, defineMail } from '@samraad/platform';

export const roleRevokedMail = defineMail({
  key: 'requests.role-revoked',
  summary: 'Til parterne, når en rolle, der er skrevet under i, bliver tilbagekaldt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; voided: boolean }) => ({
    subject: v.voided
      ? `Underskrifterne på »${v.title}« er faldet bort`
      : `En rolle i »${v.title}« er tilbagekaldt`,
    heading: 'En, der har skrevet under, havde ikke den rolle, som var oplyst.',
    paragraphs: v.voided
      ? [
          'Regionens rolleansvarlige har tilbagekaldt rollen. Derfor gælder underskrifterne ikke, og henvendelsen er en kladde igen.',
          'Vælg, hvem der skriver under i stedet, og bed om underskrifter igen. Alt, I har skrevet, er der stadig.',
        ]
      : [
          'Regionens rolleansvarlige har tilbagekaldt rollen. Henvendelsen har fået sit nummer, så sagen fortsætter, men det står nu på den.',
          'Tal sammen om, hvem der handler for den side fra nu af.',
        ],
    action: v.voided
      ? { label: 'Åbn kladden', path: addressOf('case.draft', { caseId: v.caseId }) }
      : { label: 'Se sagen', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', voided: true },
});
