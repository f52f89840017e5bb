import { addressOf, defineMail } from '@samraad/platform';

export const roundEndedMail = defineMail({
  key: 'requests.round-ended',
  summary:
    'Når en runde slutter, før alle har skrevet under: til dem, der havde skrevet under eller var bedt om det.',
  compose: (v: { title: string; caseId: string; round: string }) => ({
    subject: `Underskrifterne på »${v.title}« er faldet bort`,
    heading: `${v.round} tager ikke imod flere henvendelser, og ikke alle nåede at skrive under.`,
    paragraphs: [
      'Kladden er der stadig, og intet er gået tabt. Når en runde er åben, kan I bede om underskrifter igen efter dens regler.',
    ],
    action: { label: 'Åbn kladden', path: addressOf('case', { caseId: v.caseId }) },
  }),
  sample: { title: 'Ro på efter sammenlægningen', caseId: 'eksempel', round: 'Demorunden 2026–2028' },
});
