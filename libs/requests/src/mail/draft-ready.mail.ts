import { addressOf, capital, defineMail } from '@samraad/platform';

export const draftReadyMail = defineMail({
  key: 'requests.draft-ready',
  summary: 'Til de andre i en kladde, når en side har sagt, at den er klar.',
  toOthers: true,
  compose: (v: { title: string; caseId: string; by: string; unit: string; side: string }) => ({
    subject: `${capital(v.side)} i ${v.unit} er klar: »${v.title}«`,
    heading: `${v.by} har sagt, at ${v.side} er klar.`,
    paragraphs: [
      'Læs kladden igennem, og sig til, når I også er klar. At være klar er ikke en underskrift.',
      'Retter nogen bagefter, gælder det ikke længere, og hver side siger det igen.',
    ],
    action: { label: 'Åbn kladden', path: addressOf('case.draft', { caseId: v.caseId }) },
  }),
  sample: {
    title: 'Ro på efter sammenlægningen',
    caseId: 'eksempel',
    by: 'Jonas Lind',
    unit: 'Akutmodtagelsen',
    side: 'medarbejdersiden',
  },
});
