import { defineMail } from '@samraad/platform';

export const roomAppearedMail = defineMail({
  key: 'contracts.room-appeared',
  summary: 'Til udbyderens koordinatorer, når der bliver plads i rammen til en kontrakt, der venter.',
  compose: (v: { caseId: string; number: number }) => ({
    subject: `Der er blevet plads til sag nr. ${v.number}`,
    heading: 'Der er blevet plads i jeres ramme til en kontrakt, der venter.',
    paragraphs: [
      'Den første i køen, som passer ind, er den her. Tag kontrakten op igen, så bliver den sendt til underskrift.',
    ],
    action: { label: 'Tag kontrakten op', path: `/sager/${v.caseId}/kontrakt` },
  }),
  sample: { caseId: 'eksempel', number: 12 },
});
