import { addressOf, defineMail } from '@samraad/platform';

export const changesAskedMail = defineMail({
  key: 'contracts.changes-asked',
  summary: 'Til udbyderen, når en side beder om ændringer i en sendt kontrakt.',
  toOthers: true,
  compose: (v: { title: string; caseId: string }) => ({
    subject: `Parterne beder om ændringer i kontrakten for »${v.title}«`,
    heading: 'En af siderne vil gerne have noget ændret, før de skriver under.',
    paragraphs: [
      'Begrundelsen står på sagen. Pengene er stadig holdt, og jeres frist er stadig overholdt. Send en ny udgave, når den er klar.',
    ],
    action: { label: 'Åbn kontrakten', path: addressOf('case.contract', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel' },
});
